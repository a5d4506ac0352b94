import { contestCheck } from './contest.check.js';

/** “Past uw plan bij MOEK?” */
export const moekCheck = contestCheck('MOEK', {
  key: 'what',
  label: 'Wat wilt u vooral bereiken?',
  error: 'Kies wat u vooral wilt bereiken.',
  answers: [
    {
      value: 'liveable',
      label: 'Dat het hier mooier, gezelliger of leefbaarder wordt',
      verdict: 'fits',
      outcome: 'Dat is precies waar MOEK over gaat.',
    },
    {
      value: 'sustainable',
      label: 'Energie besparen, vergroenen of hergebruiken',
      verdict: 'ask',
      outcome: 'Voor duurzame plannen is er DOEK. Wordt uw buurt er ook mooier van? Dan kan MOEK ook.',
      scheme: { key: 'doek', name: 'DOEK' },
    },
    {
      value: 'small',
      label: 'Snel een klein bedrag voor een activiteit of bijeenkomst',
      verdict: 'elsewhere',
      outcome:
        'Voor een klein bedrag hoeft u niet op een jury te wachten. Vraag een kleine bijdrage bij de dorpscontactambtenaar.',
      scheme: { key: 'small', name: 'Kleine bijdrage' },
    },
    {
      value: 'vision',
      label: 'Met het hele dorp een dorpsvisie maken',
      verdict: 'elsewhere',
      outcome: 'Voor een dorpsvisie is er een eigen potje, en iemand die u helpt.',
      scheme: { key: 'vision', name: 'Fonds Dorpsvisies' },
    },
  ],
});
