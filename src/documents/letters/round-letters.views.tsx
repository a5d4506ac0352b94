import type { MoveOption } from '../../engine/options.js';
import type { RoundNow } from '../../rounds/rounds.queries.js';
import { Alert } from '../../web/alert.js';
import { ButtonLink, Buttons } from '../../web/button.js';
import type { PageContext } from '../../web/site/context.js';
import { moment } from '../../web/format.js';
import { Card, PageHead } from '../../web/layout.js';
import { Page } from '../../web/site/page.js';
import { List, Paragraph } from '../../web/text.js';
import { LetterTable } from './letter-table.views.js';
import type { LetterState, RoundLetter } from './round-letters.js';

interface RoundLettersProps {
  readonly ctx: PageContext;
  readonly now: RoundNow;
  readonly letters: readonly RoundLetter[];
  /** The move that announces, when this person makes it and the round has come that far. */
  readonly announce?: MoveOption;
  /** Which move brought somebody here. */
  readonly done?: string;
}

/** All letters of a round: what they are, what they lack, and the one button that lets everybody hear. */
export const RoundLettersPage = ({ ctx, now, letters, announce, done }: RoundLettersProps) => {
  const { round } = now;
  return (
    <Page
      ctx={ctx}
      wide
      title={`Brieven van ${round.name}`}
      breadcrumbs={[
        { label: 'Rondes', href: '/werk/rondes' },
        { label: round.name, href: `/werk/rondes/${round.id}` },
        { label: 'Brieven' },
      ]}
    >
      <PageHead title="Brieven" sub={round.name} />
      {done ? <Done done={done} letters={letters} /> : null}
      <Card id="bekendmaken" title="Uitslag" accent>
        <Announce now={now} letters={letters} announce={announce} />
      </Card>
      <Card id="brieven" title="De brieven">
        <LetterTable letters={letters} />
      </Card>
    </Page>
  );
};

const Done = ({ done, letters }: { done: string; letters: readonly RoundLetter[] }) => {
  const sentence = done === 'announce' ? announcedSentence(letters) : sentences[done];
  return sentence ? (
    <Alert kind="ok" title={sentence[0]} live>
      <Paragraph>{sentence[1]}</Paragraph>
    </Alert>
  ) : null;
};

const sentences: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  decide: ['Het besluit is genomen', 'De brieven staan klaar om na te kijken. Niemand buiten ziet nog iets.'],
};

function announcedSentence(letters: readonly RoundLetter[]): readonly [string, string] {
  const at = Math.max(...letters.map(({ letter }) => letter.announcedAt ?? 0));
  const sent = letters.filter(({ letter }) => letter.announcedAt === at);
  const posted = sent.filter(({ byPost }) => byPost).length;
  const post =
    posted > 0 ? ` Per post: ${posted}. Op de werklijst staat welke brief vandaag nog op de post moet.` : '';
  return ['De uitslag is bekend', `${sent.length} brieven zijn tegelijk verstuurd, op ${moment(at)}.${post}`];
}

const Announce = ({ now, letters, announce }: Pick<RoundLettersProps, 'now' | 'letters' | 'announce'>) => {
  const waiting = letters.filter(({ state }) => state !== 'announced');
  if (waiting.length === 0)
    return (
      <Paragraph>
        {letters.length === 0 ? 'Er zijn nog geen brieven.' : 'Alle brieven zijn verstuurd.'}
      </Paragraph>
    );
  const href =
    `/werk/rondes/${now.round.id}/zet/announce?naar=/werk/rondes/${now.round.id}/brieven?gedaan=announce` as const;
  return (
    <>
      <Paragraph>{progress(waiting)} Alle brieven gaan op één moment, met de datum van die dag.</Paragraph>
      {announce && announce.reasons.length === 0 ? (
        <Buttons>
          <ButtonLink href={href}>Uitslag bekendmaken</ButtonLink>
        </Buttons>
      ) : (
        <Alert kind="info" title="De uitslag bekendmaken kan nu niet" level={3}>
          <List items={announce?.reasons ?? ['De behandelaar maakt de uitslag bekend.']} />
        </Alert>
      )}
    </>
  );
};

function progress(waiting: readonly RoundLetter[]): string {
  const count = (state: LetterState) => waiting.filter((one) => one.state === state).length;
  const [ready, printing, incomplete] = [count('ready'), count('printing'), count('incomplete')];
  const parts = [
    `${ready} van de ${waiting.length} brieven ${ready === 1 ? 'is' : 'zijn'} klaar`,
    printing > 0 && `van ${printing} wordt de pdf nog gemaakt`,
    incomplete > 0 && `aan ${incomplete} ontbreekt nog iets`,
  ];
  const posted = waiting.filter(({ byPost }) => byPost).length;
  const post = posted > 0 ? ` Per post: ${posted}, per e-mail: ${waiting.length - posted}.` : '';
  return `${parts.filter(Boolean).join(', ')}.${post}`;
}
