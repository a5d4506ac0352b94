/** What can become of a dossier, by result number (Selectielijst gemeenten 2020, process types 8 and 13): how long it is kept follows. */
export const retentionResults = {
  '8.1.7': 'Bijdrage met verantwoording',
  '8.1.8': 'Bijdrage zonder verantwoording',
  '8.2': 'Geweigerd',
  '8.3': 'Beëindigd',
  '8.4': 'Afgebroken',
  '13.1': 'Bezwaar of klacht',
} as const;

export type RetentionResult = keyof typeof retentionResults;
