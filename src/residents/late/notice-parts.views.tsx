import { dutchDate } from '../../../workflows/calendar.js';
import { graceFrom } from '../../../workflows/fragments/late-penalty.js';
import { amountsFor } from '../../../workflows/penalty.amounts.js';
import { longestPenalty, penaltyFor } from '../../../workflows/penalty.js';
import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import { capital, euro, fullDate } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { List, Paragraph } from '../../web/text.js';
import type { Noticing } from './notice-desk.js';
import { decisionWords } from './notice-words.js';

/** Why notice cannot be given now, with the last day for the decision while that lies ahead. */
export const NotNow = ({
  noticing: { blocked, dueOn, today },
  base,
}: {
  noticing: Noticing;
  base: `/${string}`;
}) => (
  <>
    <Alert kind="info" title="Dit kan nu niet">
      <List items={blocked} />
      {dueOn && dueOn >= today ? (
        <Paragraph>De laatste dag voor ons besluit is {fullDate(dueOn)}.</Paragraph>
      ) : null}
    </Alert>
    <Buttons>
      <ButtonLink href={base}>Terug</ButtonLink>
    </Buttons>
  </>
);

/** What a notice given today leads to, with days and amounts. */
export const WhatHappens = ({ noticing: { term, dueOn, today } }: { noticing: Noticing }) => {
  const graceEndsOn = graceFrom(today).endsOn;
  const [first, second, third] = amountsFor(today).perDay;
  const most = penaltyFor({ noticeOn: today, graceEndsOn }, '9999-12-31').amount;
  return (
    <Card id="gevolgen" title="Wat er dan gebeurt">
      <List
        items={[
          ...(dueOn
            ? [`${capital(decisionWords({ term }))} had er uiterlijk ${dutchDate(dueOn)} moeten zijn.`]
            : []),
          'U krijgt meteen een bevestiging per e-mail.',
          `Wij hebben dan nog twee weken om te besluiten: tot en met ${dutchDate(graceEndsOn)}.`,
          `Is er dan nog geen besluit? Dan krijgt u geld voor elke dag daarna, hoogstens ${longestPenalty} dagen. Dat heet een dwangsom.`,
          `De eerste twee weken is dat ${euro(first)} per dag, dan ${euro(second)} en daarna ${euro(third)}: samen hoogstens ${euro(most)}.`,
        ]}
      />
    </Card>
  );
};
