import { randomUUID } from 'node:crypto';
import { saveDraft } from '../../src/applications/filling/saving.js';
import { findOrCreatePerson } from '../../src/identity/people.js';
import { complete } from './moek-answers.js';
import type { Municipality } from './municipality.js';
import { must } from './open-round.js';

/** The case handler types in what somebody without e-mail wrote on paper; answers the id of the plan. */
export async function enterOnPaper(here: Municipality, title: string): Promise<string> {
  const { database, clock, engine, roundId, people } = here;
  const owner = {
    email: null,
    name: 'Jan Papier',
    phone: null,
    postalAddress: 'Voorbeeldweg 3\n9999 ZZ Spier',
  };
  const { id: ownerId } = await database.inTransaction((tx) => findOrCreatePerson(tx, owner, clock.now()));
  const id = randomUUID();
  const by = { person: people.caseHandler, role: 'caseHandler' } as const;
  const input = { ownerId, channel: 'paper', receivedOn: '2026-11-19' };
  const { versionId, grantorId } = await here.dossier(roundId);
  const chart = 'moek@1';
  const moveId = randomUUID();
  must(await engine.start({ id, chart, versionId, grantorId, parentId: roundId, moveId, by, input }));
  const { planFiles: _files, contactEmail: _none, ...whole } = complete;
  const posted = { ...whole, title, contactName: 'Jan Papier', decisionByEmail: 'no' };
  must(await saveDraft(database, { dossier: id, person: by.person, at: clock.now(), posted }));
  await here.play(id, 'submit', 'caseHandler', { texts: { signedBy: 'Jan Papier' } });
  return id;
}
