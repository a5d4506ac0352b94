/** What makes Dutch harder than B1: long sentences and words of the town hall. Empty when a text is plain enough. */
export function plainness(texts: readonly string[]): string[] {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => sentence.trim() !== '');
  const lengths = sentences.map(wordsIn);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return [
    ...(average > 13 ? [`gemiddeld ${average.toFixed(1)} woorden per zin`] : []),
    ...sentences.filter((sentence) => wordsIn(sentence) > 22).map((sentence) => `te lang: ${sentence}`),
    ...townHallWords.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(texts.join(' '))),
  ];
}

const wordsIn = (sentence: string) => sentence.trim().split(/\s+/).length;

const townHallWords = String.raw`
  aangaande · aldus · alsmede · alsook · alvorens · behoudens · beschikking · betreffende · bezigen ·
  binnen een termijn van · casu quo · c\.q\. · conform · daar waar · de facto · derhalve · desbetreffende
  · desgewenst · desondanks · dien(?:en|t) · doch · doen toekomen · echter · edoch · ex artikel · gaarne ·
  geschied(?:en|t) · gezien het feit · hangende · hetgeen · hieromtrent · hierbij · hierover · hiertoe ·
  i\.c\. · i\.v\.m\. · indien · ingevolge · inzake · jegens · kracht(?:ens| van) · mededelen · m\.b\.t\. ·
  middels · mits · nadere · nochtans · noodzaken · nopens · omtrent · onderhavige · onverwijld · reeds ·
  rechtsmiddel · schrijven · subsidiabel · te allen tijde · tegemoet zien · ten aanzien van · ten behoeve
  van · teneinde · tenzij · ter zake · tevens · thans · trachten · uwerzijds · uit hoofde van ·
  verstrekken · verzoeken wij u · vigerende · voornemens · voornoemde? · voorts · wederom · zorgdragen ·
  zulks
`
  .split(/·/)
  .map((word) => word.trim().replace(/\s+/g, ' '));
