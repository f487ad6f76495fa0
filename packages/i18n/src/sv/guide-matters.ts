/** The steps of the guided set-up for networks and for what else a document says something about. */
export const guideMatters = {
  network: {
    name: 'Nätverkets namn',
    add: 'Lägg till nätverk',
    denied: 'Dokumentet säger att nätverket inte finns',
    deniedNote: 'Ta med det ändå, så syns det att frågan är besvarad.',
    excludedHint: 'De som dokumentet lämnar utanför med flit, och från när kommunen har ändrat det.',
    excludedKinds: 'Slag av enheter som inte är med',
    addExcluded: 'Lägg till slag av enhet',
  },
  representedBy: 'Vem som företräder kommunen',
  addTown: 'Lägg till ort',
  actsAsOneHint: 'Då får enheter som vänder sig till samma part veta det om varandra.',
  yes: 'Ja',
  no: 'Nej',
  focusAreaHint: 'En part utanför länderna ger en fråga om varför. Den stoppar ingen.',
  borderArea: 'Gränsregion',
  borderCounts: 'Räknas som internationellt',
  counts: { yes: 'Ja', no: 'Nej', marked: 'Ja, men märks ut för sig' },
  published: 'Vad som ska vara offentligt',
  cooperation: { name: 'Vem samarbetet är med', add: 'Lägg till samarbete' },
  goal: {
    name: 'Målet i korthet',
    add: 'Lägg till mål',
    whose: 'Vems målet är',
    level: { municipality: 'Hela kommunens', unit: 'En enhets' },
  },
} as const;
