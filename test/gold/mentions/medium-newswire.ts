import type { MarkedCase } from '../gold-tables'

/** Agency reports of the nineties and of sport: results, line-ups, tables, bourses and press digests. */
export const MEDIUM_NEWSWIRE = [
  {
    name: 'a tennis list of the nineties',
    marked:
      '[[person:Thomas Enqvist]] ([[country:Sweden|SE]]) beat [[person:Hendrik Dreekmann]] ([[country:Germany|DE]]) 7-5 6-4',
  },
  {
    name: 'a seeded list',
    marked:
      '7-[[person:Jana Novotna]] ([[country:Czech Republic|CZ]]) beat [[person:Petra Langrova]] ([[country:Czech Republic|CZ]]) 6-2 6-1',
  },
  {
    name: 'a cricket score',
    marked:
      '[[country:Pakistan|PK]] were 211 for four at lunch, with [[person:Saeed Anwar]] on 88 and [[person:Ijaz Ahmed]] on 41.',
  },
  {
    name: 'a dateline of an agency',
    marked:
      '[[?:BONN]] ([[?:Reuter]]) - [[country:Germany|DE]] will not send troops to the region, Defence Minister [[person:Volker Ruehe]] said on Friday.',
  },
  {
    name: 'a dateline with date',
    marked:
      '[[?:LONDON]] 1996-08-30 Shares in [[organization:British Gas]] fell for a third day as [[organization:Barclays de Zoete Wedd]] cut its forecast.',
  },
  {
    name: 'a sports table line',
    marked:
      '[[organization:Boca Juniors]] 14 8 4 2 23 11 28\n[[organization:River Plate]] 14 8 3 3 27 14 27\n[[organization:Racing Club]] 14 7 4 3 20 12 25',
  },
  {
    name: 'results of a round',
    marked:
      'Results of [[country:French|FR]] first division matches on Friday:\n[[organization:Auxerre]] 2 [[organization:Lille]] 0\n[[organization:Lens]] 1 [[organization:Metz]] 1',
  },
  {
    name: 'a scorer in brackets',
    marked:
      '[[organization:Ajax]] beat [[organization:Feyenoord]] 2-1 ([[person:Jari Litmanen]] 17, [[person:Frank de Boer]] 63) in [[place:Amsterdam]].',
  },
  {
    name: "a goalscorers' list",
    marked:
      'Scorers:\n[[organization:Parma]] - [[person:Enrico Chiesa]] (12th), [[person:Hernan Crespo]] (67th)\n[[organization:Udinese]] - [[person:Oliver Bierhoff]] (88th)',
  },
  {
    name: 'a doubles result',
    marked:
      '[[person:Todd Woodbridge]] and [[person:Mark Woodforde]] ([[country:Australia|AU]]) beat [[person:Jonas Bjorkman]] and [[person:Nicklas Kulti]] ([[country:Sweden|SE]]) 7-6 6-3',
  },
  {
    name: 'an athletics list',
    marked:
      '1. [[person:Frankie Fredericks]] ([[country:Namibia|NA]]) 19.97 seconds\n2. [[person:Ato Boldon]] ([[country:Trinidad|TT]]) 20.12\n3. [[person:Jeff Williams]] ([[country:U.S.|US]]) 20.24',
  },
  {
    name: 'a cycling placing',
    marked:
      'Leading placings in the 190-km race to [[place:Namur]]: 1. [[person:Johan Museeuw]] ([[country:Belgium|BE]]) [[organization:Mapei]] 4 hours 31 minutes; 2. [[person:Andrea Tafi]] ([[country:Italy|IT]]) same time',
  },
  {
    name: 'a baseball line',
    marked:
      '[[organization:CLEVELAND]] at [[organization:DETROIT]]\n[[organization:TORONTO]] at [[organization:KANSAS CITY]]',
  },
  {
    name: 'a basketball report',
    marked:
      '[[person:Nikola Jokic]] had 31 points and 14 rebounds as [[organization:Denver]] beat [[organization:Memphis]] 118-109.',
  },
  {
    name: 'a soccer headline',
    marked:
      'SOCCER - [[country:NIGERIA|NG]] HELD TO DRAW BY [[country:TOGO|TG]]\n\n[[country:Nigeria|NG]] drew 1-1 with [[country:Togo|TG]] in a friendly in [[place:Cotonou]] on Sunday.',
  },
  {
    name: 'a tennis headline',
    marked:
      'TENNIS - [[person:SELES]] OUT WITH SHOULDER INJURY\n\nSecond seed [[person:Monica Seles]] pulled out of the tournament in [[place:Toronto]] on Thursday.',
  },
  {
    name: 'an index summary of the nineties',
    marked:
      '[[organization:Frankfurt Stock Exchange]] shares ended higher, the 30-share DAX index gaining 11.4 points, as [[organization:Daimler-Benz]] and [[organization:Hoechst]] rose.',
  },
  {
    name: 'a commodity report',
    marked:
      'Cocoa futures on the [[organization:London International Financial Futures Exchange]] closed 12 pounds lower, dealers said, as arrivals in [[country:Ivory Coast|CI]] grew.',
  },
  {
    name: 'a rating agency',
    marked:
      "[[organization:Moody's Investors Service]] said it had cut the rating of [[organization:Banco do Nordeste]] to Ba2.",
  },
  {
    name: 'a press digest',
    marked:
      'These are the leading stories in the [[place:Lisbon]] press on Tuesday. [[outlet:Reuters]] has not verified them.\n[[outlet:PUBLICO]]\n- [[organization:Portugal Telecom]] will cut 800 jobs.',
  },
  {
    name: 'a quarterly result',
    marked:
      '[[organization:Kellerman Industries Inc]] [[place:DAYTON]], [[place:Ohio]] - Second quarter net income rose to $4.2 million.',
  },
  {
    name: 'a bourse brief',
    marked:
      'Shares in [[country:Swiss|CH]] drug makers [[organization:Sandoz]] and [[organization:Ciba-Geigy]] hit records on merger hopes.',
  },
  {
    name: 'an election table',
    marked:
      'Final result: [[person:Abdala Bucaram]] ([[organization:PRE]]) 54.3 percent, [[person:Jaime Nebot]] ([[organization:PSC]]) 45.7 percent.',
  },
  {
    name: 'a shipping report',
    marked:
      "The [[country:Panama|PA]]-flagged tanker Stella Maris ran aground off [[place:Port Elizabeth]], [[outlet:Lloyd's List]] said.",
  },
  {
    name: 'a border clash of the nineties',
    marked:
      '[[country:Turkish|TR]] planes bombed camps of the [[organization:Kurdistan Workers Party]] ([[organization:PKK]]) in northern [[country:Iraq|IQ]], the [[outlet:Anatolian News Agency]] said.',
  },
  {
    name: 'a chess tournament',
    marked:
      '[[person:Viswanathan Anand]] drew with [[person:Vassily Ivanchuk]] and leads by half a point in [[place:Las Palmas]].',
  },
  {
    name: 'a rugby team sheet',
    marked:
      '15 - [[person:Andre Joubert]], 14 - [[person:James Small]], 13 - [[person:Japie Mulder]], captain; coach [[person:Andre Markgraaff]]',
  },
  {
    name: 'a cricket scoreboard',
    marked:
      '[[person:A. Jadeja]] c [[person:Ponting]] b [[person:McGrath]] 12\n[[person:S. Tendulkar]] lbw b [[person:Warne]] 44',
  },
  {
    name: "an umpire's note",
    marked:
      'Umpires: [[person:David Shepherd]] of [[?:England]] and [[person:K.T. Francis]] of [[country:Sri Lanka|LK]].',
  },
  {
    name: 'a formula one grid',
    marked:
      '[[person:Damon Hill]] took pole in a [[organization:Williams]], ahead of [[person:Jean Alesi]] of [[organization:Benetton]] and [[person:Eddie Irvine]] of [[organization:Ferrari]].',
  },
  {
    name: 'a handball cup',
    marked:
      '[[organization:THW Kiel]] beat [[organization:FC Barcelona]] 31-28 in [[place:Cologne]] to win the Champions League.',
  },
  {
    name: 'a Copa match',
    marked:
      '[[organization:Vélez Sarsfield]] held [[organization:Palmeiras]] at the [[place:Estadio José Amalfitani]] in [[place:Buenos Aires]].',
  },
  {
    name: 'a transfer',
    marked:
      '[[organization:Al-Hilal]] signed [[person:Aleksandar Mitrovic]] from [[organization:Fulham]] for 50 million pounds.',
  },
  {
    name: 'a derby',
    marked:
      '[[organization:Persija Jakarta]] and [[organization:Persib Bandung]] drew 0-0 in front of 40,000 at [[place:Gelora Bung Karno]].',
  },
  {
    name: 'a marathon',
    marked:
      '[[person:Kelvin Kiptum]] ran 2:00:35 in [[place:Chicago]], 34 seconds faster than [[person:Eliud Kipchoge]] in [[place:Berlin]].',
  },
  {
    name: 'an ice hockey night',
    marked: '[[organization:Toronto Maple Leafs]] 4, [[organization:Montreal Canadiens]] 3 (OT)',
  },
  {
    name: 'a horse race',
    marked:
      "Southern Rock, ridden by [[person:Frankie Dettori]], won the Gold Cup at [[place:Ascot]] for trainer [[person:Aidan O'Brien]].",
  },
  {
    name: "a country's bank and its note",
    marked:
      '[[organization:Bank Indonesia]] sold dollars as the rupiah fell, dealers at [[organization:Bank Central Asia]] said.',
  },
] as const satisfies readonly MarkedCase[]
