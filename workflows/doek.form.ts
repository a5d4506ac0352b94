import { budgetStep, contactStep } from './contest.form.budget.js';
import { groupStep } from './contest.form.group.js';
import { planStep } from './contest.form.plan.js';
import { sendStep, supportStep } from './contest.form.support.js';
import { contestForm, stepWith, withLegalPersons } from './contest.form.js';
import type { Question } from './form.js';

const sustainability: Question[] = [
  {
    key: 'theme',
    kind: 'choice',
    rankingRelevant: true,
    label: 'Waar gaat uw plan vooral over?',
    options: [
      { value: 'energy', label: 'Energie besparen of opwekken' },
      { value: 'greening', label: 'Meer groen' },
      { value: 'food', label: 'Eten uit de buurt' },
      { value: 'reuse', label: 'Repareren, delen of opnieuw gebruiken' },
      { value: 'mobility', label: 'Vervoer' },
      { value: 'water', label: 'Water' },
      { value: 'other', label: 'Iets anders' },
    ],
    error: 'Kies waar uw plan vooral over gaat.',
    necessityNote: '{scheme} is voor duurzame plannen.',
  },
  {
    key: 'effect',
    kind: 'longText',
    maxLength: 1_000,
    rankingRelevant: true,
    label: 'Wat wordt er duurzamer door uw plan?',
    hint: 'Vertel het in gewone woorden. Een berekening is niet nodig.',
    error: 'Vertel wat er duurzamer wordt door uw plan.',
    necessityNote: 'De jury geeft punten voor duurzaamheid.',
  },
];

const maintenance: Question = {
  key: 'maintenance',
  kind: 'longText',
  maxLength: 600,
  rankingRelevant: true,
  label: 'Wie zorgt er later voor?',
  hint: 'Bijvoorbeeld: twee mensen van de buurtvereniging kijken elke maand of alles nog werkt.',
  error: 'Vertel wie er later voor zorgt.',
  necessityNote: 'De jury kijkt of uw plan blijft bestaan.',
};

const localEconomy: Question = {
  key: 'localEconomy',
  kind: 'longText',
  maxLength: 600,
  optional: true,
  rankingRelevant: true,
  label: 'Wat koopt of regelt u in de buurt?',
  hint: 'Bijvoorbeeld: de planten komen van de kweker in het dorp. Kan dat niet? Sla deze vraag over.',
  error: 'Vertel wat u in de buurt koopt of regelt, of laat het vak leeg.',
  necessityNote: 'De jury geeft punten als het plan goed is voor bedrijven uit de buurt.',
};

const otherFunding: Question[] = [
  {
    key: 'otherFunding',
    kind: 'yesNo',
    unknown: 'Dat weet ik nog niet',
    label: 'Vraagt of krijgt u voor dit plan ook ander geld van de overheid?',
    hint: 'Bijvoorbeeld energiesubsidie, of geld van de provincie. Dat mag, maar niet voor dezelfde kosten.',
    error: 'Kies ja, nee of “dat weet ik nog niet”.',
    necessityNote: 'Dezelfde kosten betalen wij niet nog een keer.',
  },
  {
    key: 'otherFundingWhich',
    kind: 'longText',
    maxLength: 600,
    onlyIf: { question: 'otherFunding', is: 'yes' },
    label: 'Welk geld is dat, en voor welke kosten?',
    error: 'Vertel welk geld u vraagt of krijgt, en voor welke kosten.',
    necessityNote: 'Zo zien wij of dezelfde kosten niet twee keer worden betaald.',
  },
];

const legalPersons = [
  { value: 'school', label: 'School' },
  { value: 'energyCooperative', label: 'Energiecoöperatie' },
];

/** What DOEK asks: as a contest does, with sustainability where MOEK asks what is nicer and new (domain §14.2). */
export const doekForm = contestForm('DOEK', 'doek-1', [
  withLegalPersons(groupStep, legalPersons),
  stepWith(planStep, {
    without: ['liveability', 'novelty'],
    after: { description: sustainability, endMonth: [maintenance] },
  }),
  stepWith(supportStep, { after: { ownHours: [localEconomy] } }),
  stepWith(budgetStep, { after: { incomes: otherFunding } }),
  contactStep,
  sendStep,
]);
