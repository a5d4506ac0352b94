import { localDate } from '../../../workflows/calendar.js';
import { plainName } from '../../engine/labels.js';
import { fullDate } from '../../web/format.js';
import type { TimelineItem } from '../../web/timeline.js';
import type { OwnDossier } from '../own-dossier.js';

/**
 * What happened so far, in the words of the applicant. A list of what may be told: proposals, scores, decisions that wait
 * and whatever else is not in it stay inside.
 */
export function pastOf({ log, application }: Pick<OwnDossier, 'log' | 'application'>): TimelineItem[] {
  return log.flatMap(({ type, at, byRole }): TimelineItem[] => {
    const title = titles[plainName(type)];
    if (!title) return [];
    const sentByOther = type === 'submit' && byRole !== 'applicant';
    const on = type === 'submit' ? (application.receivedOn ?? localDate(at)) : localDate(at);
    return [
      {
        title: sentByOther ? 'Wij hebben uw plan ontvangen' : title,
        when: fullDate(on),
        dateTime: on,
        state: 'done',
      },
    ];
  });
}

const titles: Readonly<Record<string, string | undefined>> = {
  submit: 'U heeft uw plan verstuurd',
  requestRemedy: 'Wij vroegen u om een aanvulling',
  supplement: 'U heeft uw aanvulling verstuurd',
  remedyPeriod: 'Uw aanvulling was niet op tijd binnen',
  requestViews: 'Wij vroegen om uw reactie',
  giveViews: 'U heeft gereageerd',
  recordViews: 'Wij schreven uw reactie op',
  viewsPeriod: 'De tijd om te reageren is voorbij',
  acceptLate: 'Wij behandelen uw plan toch',
  declareComplete: 'Alles zit erbij',
  declareEligible: 'Uw plan voldoet aan de voorwaarden',
  inviteToPresent: 'Wij nodigden u uit om over uw plan te vertellen',
  present: 'U heeft over uw plan verteld',
  announceDelay: 'Wij lieten weten dat ons besluit later komt',
  delayApart: 'Wij lieten weten dat ons besluit later komt',
  pauseTerm: 'Wij lieten weten dat de tijd voor ons besluit even stilstaat',
  resumeTerm: 'Wij lieten weten dat de tijd voor ons besluit weer loopt',
  announce: 'Wij stuurden u ons besluit',
  exclude: 'Wij stuurden u ons besluit',
  decideNotProcessed: 'Wij stuurden u ons besluit',
  roundCancelled: 'De ronde ging niet door. Wij stuurden u ons besluit',
  withdraw: 'U heeft uw aanvraag ingetrokken',
  draftLapse: 'Uw concept is verwijderd',
  giveBankDetails: 'U gaf een rekeningnummer door',
  confirmAccountAgain: 'Het rekeningnummer is gecontroleerd',
  rejectAccount: 'Het rekeningnummer klopte niet',
  changeAccount: 'Er kwam een ander rekeningnummer',
  confirmAccountChange: 'Het nieuwe rekeningnummer is gecontroleerd',
  refuseAccountChange: 'Wij namen het nieuwe rekeningnummer niet over',
  rejectPayment: 'De bank stuurde het geld terug',
  markPaid: 'Wij hebben het geld overgemaakt',
  requestExtension: 'U vroeg om meer tijd',
  grantExtension: 'U kreeg meer tijd',
  denyExtension: 'U kreeg geen extra tijd',
  reportDone: 'U vertelde hoe uw plan is geworden',
  confirmDone: 'U vertelde aan de telefoon dat uw plan klaar is',
  willNotHappen: 'U vertelde aan de telefoon dat uw plan niet doorgaat',
  applyForDetermination: 'U vroeg ons om de bijdrage vast te stellen',
  determine: 'Wij stelden de bijdrage vast',
  determineLower: 'Wij stelden de bijdrage lager vast',
  reduceAward: 'Wij maakten de bijdrage lager',
  revokeAward: 'Wij trokken de bijdrage in',
  recordRepaid: 'Wij ontvingen geld terug',
  leaveAsIs: 'Wij lieten het bedrag zoals het was',
};
