/** Words that every contest shares, with `{scheme}` in them where its name belongs. */
export const named = <Words>(words: Words, scheme: string): Words =>
  JSON.parse(JSON.stringify(words).replaceAll('{scheme}', scheme)) as Words;
