/** What a juror writes at 1 to 5 points, two ways for each; by the keys of the criteria. */
export const jurorReasons: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  support: [
    ['Ik zie alleen de bedenker.', 'Wie wil dit nog meer?'],
    ['Een paar huizen, meer niet.', 'De rest van de buurt moet het nog horen.'],
    ['De buurt weet ervan.', 'Genoeg steun om te beginnen.'],
    ['Veel mensen doen mee.', 'Hier staat echt een groep.'],
    ['Het hele dorp staat erachter.', 'Zoveel steun zie ik zelden.'],
  ],
  liveability: [
    ['Ik zie niet wat het dorp hieraan heeft.', 'Hier wordt het niet anders van.'],
    ['Een klein beetje fijner.', 'Leuk, maar je loopt er zo voorbij.'],
    ['De plek wordt beter.', 'Een duidelijke verbetering voor wie er woont.'],
    ['Hier wordt het dorp mooier van.', 'Dit merk je elke dag.'],
    ['Dit blijft, en iedereen heeft er iets aan.', 'Over tien jaar is het dorp hier nog blij mee.'],
  ],
  naoberschap: [
    ['Mensen komen elkaar niet tegen.', 'Ieder voor zich, lees ik.'],
    ['Een klein groepje ontmoet elkaar.', 'Voor wie al kwam.'],
    ['Een groep vindt elkaar.', 'Er is een reden om even te blijven staan.'],
    ['Jong en oud komen elkaar tegen.', 'Hier leer je je buren kennen.'],
    ['Dit brengt mensen samen die elkaar nu niet spreken.', 'Naoberschap zoals het bedoeld is.'],
  ],
  ownLabour: [
    ['Anderen doen al het werk.', 'Ik zie geen eigen handen.'],
    ['Een klein deel doen zij zelf.', 'Er had meer zelf gekund.'],
    ['De helft is eigen werk.', 'Er staan genoeg mensen klaar.'],
    ['Bijna alles doen zij zelf.', 'Flink aangepakt.'],
    ['Alles met eigen handen.', 'Op eigen kracht, precies zo.'],
  ],
  novelty: [
    ['Dit staat al in het dorp.', 'Niets nieuws.'],
    ['Dat kennen wij al.', 'Een bekend idee.'],
    ['Een nieuwe draai.', 'Voor deze buurt is het nieuw.'],
    ['Dit had ik nog niet gezien.', 'Fris bedacht.'],
    ['Niemand in de omtrek heeft dit.', 'Hier komen andere dorpen naar kijken.'],
  ],
  feasibility: [
    ['De begroting klopt niet.', 'Ik zie niet hoe dit moet lukken.'],
    ['Er moet nog veel geregeld worden.', 'De kosten lijken te laag.'],
    ['Het kan lukken.', 'Er is nog één ding te regelen.'],
    ['Een degelijk plan.', 'De begroting is goed uitgezocht.'],
    ['Dit kan morgen beginnen.', 'Plan en begroting zijn helemaal rond.'],
  ],
};

/** What the jury says together about a criterion at 1 to 5 points, where the plan has no sentence of its own. */
export const panelReasons: Readonly<Record<string, readonly string[]>> = {
  support: [
    'De jury ziet nog niet wie er achter het plan staan.',
    'De steun komt van een paar huizen. De rest van de buurt kan nog meedoen.',
    'Een deel van de buurt doet mee.',
    'Een groot deel van de buurt doet mee.',
    'De hele buurt staat erachter, en laat dat ook zien.',
  ],
  liveability: [
    'De jury ziet niet wat de buurt hieraan heeft.',
    'De buurt wordt er een klein beetje fijner van.',
    'De plek wordt er prettiger van.',
    'De omgeving wordt mooier en fijner om in te wonen.',
    'Het dorp wordt er blijvend beter van.',
  ],
  naoberschap: [
    'Mensen komen elkaar hierdoor niet tegen.',
    'Een kleine groep ontmoet elkaar.',
    'Buren hebben een reden om elkaar te spreken.',
    'Jong en oud ontmoeten elkaar.',
    'Mensen die elkaar nu niet kennen, doen straks samen iets.',
  ],
  ownLabour: [
    'Het werk wordt door anderen gedaan.',
    'De groep doet een klein deel zelf.',
    'De groep doet een flink deel zelf.',
    'De groep doet bijna alles zelf.',
    'Alles wordt met eigen handen gedaan.',
  ],
  novelty: [
    'Dit was er al.',
    'Het idee is bekend.',
    'Het is een nieuwe draai aan iets bekends.',
    'Het is nieuw voor deze buurt.',
    'Het is nieuw voor de hele omgeving.',
  ],
  feasibility: [
    'De begroting klopt niet.',
    'Er moet nog veel worden geregeld.',
    'Het plan kan lukken.',
    'Het plan en de begroting zijn degelijk.',
    'Het plan is helemaal rond.',
  ],
};
