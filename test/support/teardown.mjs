/** After the last suite: gives back what the run borrowed. */
export default async function tearDown() {
  await globalThis.releaseTestRun();
}
