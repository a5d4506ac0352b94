import type { Apart } from '../../decisions/apart.queries.js';
import { euro } from '../../web/format.js';
import { Card } from '../../web/layout.js';
import { Paragraph, TypedText } from '../../web/text.js';

/** What is proposed for a plan that was taken up again when its round had gone on. */
export const ApartCard = ({ apart }: { apart: Apart | undefined }) =>
  apart ? (
    <Card id="apart" title="Voorstel buiten de ronde">
      <Paragraph>
        {apart.amount > 0
          ? `Het voorstel is een bijdrage van ${euro(apart.amount)}.`
          : 'Het voorstel is: geen bijdrage.'}{' '}
        De jury zegt over dit plan:
      </Paragraph>
      <TypedText>{apart.juryAdvice ?? ''}</TypedText>
    </Card>
  ) : null;
