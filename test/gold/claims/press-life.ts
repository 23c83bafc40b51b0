import { readClaimCases } from '../read-claim-cases'

/** Sport, culture, lives: fights that are games, stars beside stars, and now and then somebody who joins, leaves, marries or sues. */
export const PRESS_LIFE = readClaimCases(
  'press-life',
  `
# match report
Napoli came from behind to beat Atalanta 3-2 at the Maradona on Sunday and stay two points clear of Inter, who had earlier crushed Lecce with four goals in the first half hour.
  none

Kohli fell for 12, Gill for a duck and Pant, attempting the reverse sweep that had undone him in Perth, for 31, as India were bowled out for 168 before tea on the second day at Lord's.
  none

Australia's Alex Tilbury saved two match points before outlasting Spain's Núria Casals in three hours and nine minutes; she meets either Iga Nowicka or the qualifier Leylah Haddad in the quarter-finals.
  Alex Tilbury -member-> Australia
  Núria Casals -member-> Spain

Kenya dominated the podium in Boston, where Faith Jelagat led home Ruth Chemutai and Ethiopia's Tigist Abera in two hours, 19 minutes and four seconds.
  ? Tigist Abera -member-> Ethiopia
  ? Faith Jelagat -member-> Kenya
  ? Ruth Chemutai -member-> Kenya

The Wallabies' scrum was destroyed, their lineout raided and their captain carried off; that they led the Pumas at half-time in Mendoza was down to the boot of Noah Fainga'a.
  ? Noah Fainga'a -member-> Wallabies

New Zealand declared at 412 for six shortly after lunch. Pakistan, needing 390, were 44 for two at the close, with Babar on 20 and the nightwatchman, Naseem, yet to score.
  none

Toronto shelled Chicago's bullpen for nine runs in the fifth. "They hit everything," said White Sox manager Lou Petrocelli, "including, I think, a hot dog vendor."
  Lou Petrocelli -lead/member-> White Sox
  ? Lou Petrocelli -say-> Toronto

Denmark's handball women ended Norway's run of eleven victories in Herning on Thursday. Sweden and France are also through to the semi-finals; Germany and Montenegro go home.
  none

Verstappen started from pole, Leclerc from third and Hamilton, who had clipped the wall in practice, from the back of the grid. By lap ten it was raining in Spa and none of that mattered.
  none

Morocco held Brazil to a goalless draw in Tangier. The hosts hit the bar twice, once through Hakimi, and had a penalty refused by the Chilean referee, who needed four minutes at the monitor.
  ? Tangier -located-> Morocco
  ? Hakimi -member-> Morocco
  ? Chilean -reject-> Morocco

# transfer
Aston Villa have agreed a fee of £32m with Real Sociedad for the midfielder Jon Etxarri and hope to complete the deal before Thursday's game against Brentford.
  Aston Villa <-agree-> Real Sociedad
  ? Jon Etxarri -member-> Real Sociedad
  ? Jon Etxarri -member-> Aston Villa | future/hypothetical
  ? Aston Villa -own-> Jon Etxarri | future/hypothetical

Galatasaray have signed the Ivory Coast winger Serge Konan from Monaco on a three-year contract. Konan, 24, turned down Everton and Al-Ittihad because, he said, "my mother likes Istanbul".
  Serge Konan -member-> Galatasaray
  ? Serge Konan -member-> Monaco | historical/asserted
  ? Serge Konan -member-> Ivory Coast
  Konan -reject-> Everton
  Konan -reject-> Al-Ittihad
  ? Galatasaray <-agree/cooperate-> Monaco
  ? Galatasaray <-agree/support/own-> Serge Konan
  ? Konan -say-> Istanbul

Chelsea are watching Palmeiras striker Caio Bento, Sky Sports understands. Bayern Munich and Newcastle have also sent scouts to São Paulo.
  Caio Bento -member-> Palmeiras | by: *
  ? Sky Sports -report-> Chelsea
  ? Sky Sports -report-> Caio Bento
  ? Sky Sports -report-> Palmeiras
  ? Palmeiras -located-> São Paulo

Steve Mounier is out of a job again. The former Lens and Cardiff manager was dismissed by Red Star Belgrade on Monday after a home defeat by Čukarički, his fifth in seven.
  Red Star Belgrade -sanction-> Steve Mounier
  ? Steve Mounier -lead/member-> Lens | historical/asserted
  ? Steve Mounier -lead/member-> Cardiff | historical/asserted
  ? Steve Mounier -lead/member-> Red Star Belgrade | historical/asserted
  ? Red Star Belgrade -coerce/reject-> Steve Mounier

The Lakers sent two first-round picks and Jordan Maddox to Portland for centre Pavel Dvorak; Dallas, which had wanted him too, will now look at Utah's Isaac Bell.
  Isaac Bell -member-> Utah
  ? Jordan Maddox -member-> Portland
  ? Jordan Maddox -member-> Lakers | historical/asserted
  ? Pavel Dvorak -member-> Lakers
  ? Pavel Dvorak -member-> Portland | historical/asserted
  ? Lakers <-cooperate/aid/agree-> Portland
  ? Lakers -aid-> Portland
  ? Dallas -request-> Pavel Dvorak

# sport politics
The World Anti-Doping Agency has given the Indian laboratory in Hyderabad until March to explain eleven missing samples, two of them, according to the German broadcaster ARD, from members of the relay team that won in Doha.
  World Anti-Doping Agency -request-> Indian
  ? World Anti-Doping Agency -request-> Hyderabad
  ? Hyderabad -located-> Indian
  ? ARD -report-> World Anti-Doping Agency
  ? ARD -report-> Indian
  ? ARD -report-> Hyderabad
  ? ARD -report-> Doha
  ? ARD -located/member-> German
  ? World Anti-Doping Agency -threaten/accuse-> Indian

UEFA fined Lazio 60,000 euros and ordered the closure of one stand after supporters chanted at Ajax's substitutes during last month's match in Rome.
  UEFA -sanction/coerce-> Lazio
  ? Lazio -accuse/protest/threaten/assault-> Ajax
  ? UEFA -request/sanction/coerce-> Rome
  ? UEFA -request-> Lazio

Ireland's women will not travel to Baku for the qualifier, the Football Association of Ireland said, leaving the points, and a place in the play-offs, to Azerbaijan.
  ? Ireland -reject/protest-> Azerbaijan | future/asserted, by: *
  ? Ireland -reject/protest-> Baku | future/asserted, by: *
  ? Ireland <-consult-> Baku | not, future, by: *
  ? Football Association of Ireland -say-> Ireland
  ? Football Association of Ireland -say-> Azerbaijan
  ? Football Association of Ireland -located/member-> Ireland
  ? Football Association of Ireland -say-> Baku
  ? Ireland -concede/aid-> Azerbaijan | future/asserted, by: *

Thomas Bachelet, the only candidate, was re-elected president of the International Luge Federation in Sapporo by 41 votes to none, with nine abstentions and a snowball.
  Thomas Bachelet -lead-> International Luge Federation
  ? International Luge Federation -located-> Sapporo

Brisbane and the federal government are still arguing about who pays for the stadium. The Olympics are seven years off; the last time Queensland promised a rail link, Cathy Freeman was at school.
  ? Brisbane -located-> Queensland

# culture
Almodóvar's new film opens in Venice, Scorsese's in Toronto, and nobody at Cannes will say on the record which of the two it turned down.
  none

The Rijksmuseum has lent eleven Rembrandts to the National Museum of Korea, the first time that most of them have left Amsterdam since 1939.
  Rijksmuseum -aid/cooperate-> National Museum of Korea
  ? Rijksmuseum -located-> Amsterdam
  ? National Museum of Korea -located-> Korea
  ? Rijksmuseum -aid/cooperate-> Korea

On her fourth album, recorded in Bamako and Brooklyn, Aïssata Traoré borrows a bass line from Fela, a chorus from Abba and, on the last track, the rain on her grandmother's roof in Mopti.
  none

Booker prize judges praised Meera Nambisan's novel, set in a Kochi shipyard in the year Nehru died, as "a book with salt in it". It was chosen ahead of works by Colm O'Driscoll, Han Seo-yeon and the late Amos Tutu.
  ? Booker -support-> Meera Nambisan

King Lear has been done in Cape Dutch, in Maori, on ice. At the Schaubühne this autumn it is done in the dark, with Cordelia a voice on a telephone from Warsaw and Gloucester's eyes, mercifully, a sound.
  none

A letter in which Chopin complains to George Sand of the cold in Majorca fetched 210,000 euros at Drouot on Friday, four times the estimate; the buyer, bidding by telephone, is thought to be Polish.
  Chopin -say/accuse-> George Sand | historical/asserted
  ? Chopin -say/accuse-> Majorca | historical/asserted

Taylor Brandt and Beyoncé lead the nominations with nine each. Kendrick Lamont has seven, Billie Ellis five, and the Mongolian throat singers Altan Urag their first.
  ? Altan Urag -member/located-> Mongolian

Warner Music is suing the makers of the documentary for using eleven seconds of a song by Nick Farrow. The film's director, Inga Solberg, calls the suit "longer than the song".
  ? Warner Music -accuse-> Inga Solberg
  ? Inga Solberg -accuse/say/reject-> Warner Music
  ? Warner Music -own/support-> Nick Farrow

The British Museum said in a statement that talks with Greece on the marbles were "constructive"; the Greek culture minister, Despina Lazarou, said that she had read the statement twice and found no talks in it.
  British Museum <-consult-> Greece | by: British Museum
  Despina Lazarou -member-> Greek
  ? British Museum -say-> Greece
  ? British Museum -located/member-> British
  ? Despina Lazarou -say/accuse/reject-> British Museum

In the second episode, Napoleon (a sulky Matteo Ferri) loses Moscow, his hat and Josephine, though not in that order, and Tsar Alexander has all the best lines.
  none

# celebrity
Actress Salma Rivas and the Danish chef Mads Kirkegaard have married in secret on Lake Como, People magazine reports. George and Amal Clooney were not invited; the lake's ducks, apparently, were.
  Salma Rivas <-relative-> Mads Kirkegaard | by: *
  People -report-> Salma Rivas
  People -report-> Mads Kirkegaard
  ? George <-relative-> Amal Clooney | by: *
  ? Mads Kirkegaard -member-> Danish
  ? People -report-> George
  ? People -report-> Amal Clooney
  ? Salma Rivas <-agree/cooperate-> Mads Kirkegaard | by: *

Prince Harald, 11, fell off his bicycle outside the palace in Oslo, and was driven to hospital by the Dutch ambassador, who happened to be passing.
  ? Dutch -aid-> Harald
  ? Harald -*-> Oslo

Pictured leaving Nobu in Malibu: Leo Carmody, his mother, and a woman who is not, her agent insists, Rihanna.
  ? Nobu -located-> Malibu

# obituary
Esi Quartey, who has died aged 91, was the last surviving member of the committee that designed the flag of Ghana. She liked to say that Nkrumah had wanted a bigger star.
  Esi Quartey -say-> Nkrumah
  ? Esi Quartey -member-> Ghana | historical/asserted

Born in Lwów in 1929, the son of a piano tuner, Leon Adler was deported to Kazakhstan at ten, studied in Tashkent beside Nadezhda Mandelstam's pupils and reached Melbourne, by way of Shanghai, with a violin and no shoes.
  none

He is survived by his second wife, the ceramicist Yoko Tanabe, and by two sons, Oliver, a barrister, and Ken, who farms near Nelson. His first marriage, to Penelope Astley, ended in divorce.
  ? Oliver <-relative-> Ken
  ? Yoko Tanabe <-relative-> Oliver
  ? Yoko Tanabe <-relative-> Ken
  ? Penelope Astley <-relative-> Oliver
  ? Penelope Astley <-relative-> Ken
  ? Penelope Astley <-relative-> Yoko Tanabe

As ambassador to Algiers, then to Delhi, Sir Nigel Hartropp wrote dispatches that were passed round Whitehall for pleasure. Margaret Thatcher is said to have underlined one of them in green.
  ? Nigel Hartropp -member-> Algiers | historical/asserted
  ? Nigel Hartropp -member-> Delhi | historical/asserted
  ? Margaret Thatcher -*-> Nigel Hartropp

Judge Altagracia Peña, who convicted two presidents of the Dominican Republic and married a third, died on Tuesday in Santiago de los Caballeros. She was 88.
  ? Altagracia Peña -sanction/coerce-> Dominican Republic | historical/asserted
  ? Altagracia Peña <-relative-> Dominican Republic | historical/asserted
  ? Santiago de los Caballeros -located-> Dominican Republic

Cardinal Tomasz Wilk marched with Solidarity in Gdańsk, hid printers in the crypt of his church and, when General Jaruzelski invited him to Warsaw, sent a curate with a cold.
  Jaruzelski -agree/request-> Tomasz Wilk | historical/asserted
  ? Tomasz Wilk -reject-> Jaruzelski | historical/asserted
  ? Tomasz Wilk <-support/cooperate-> Solidarity | historical/asserted
  ? Tomasz Wilk -member-> Solidarity | historical/asserted

Wangari Kimathi founded the Greenline Trust in 1986 and led it until a stroke in 2015. Under her it planted nine million trees, sued Del Monte twice and was raided by Moi's police so often that she kept a kettle ready for them.
  Wangari Kimathi -lead-> Greenline Trust | historical/asserted
  Greenline Trust -accuse-> Del Monte | historical/asserted
  Moi -coerce/assault-> Greenline Trust | historical/asserted
  ? Wangari Kimathi -own-> Greenline Trust | historical/asserted
  ? Wangari Kimathi -accuse-> Del Monte | historical/asserted
  ? Moi -coerce/assault-> Wangari Kimathi | historical/asserted

# food, books, travel
The Georgians say wine, the Armenians apricots; the Turks, when asked in the market at Kars, say both, and add honey.
  none

From Split take the ferry to Vis, where Tito had his cave and Meryl Streep danced on a jetty; from Vis, if the bora allows, a fishing boat will take you to Biševo.
  none

In her memoir, the former Vogue editor Camilla Strand writes that Lagerfeld once sent a taxi from Paris to Milan with a single glove in it, and that Versace sent it back.
  Camilla Strand -lead/member-> Vogue | historical/asserted, by: *
  Camilla Strand -say-> Lagerfeld
  Camilla Strand -say-> Versace
  ? Versace -reject-> Lagerfeld | by: *

Three new books ask why Rome fell. Professor Haldane blames the Goths, Dr Mariani the tax collectors and Kyle Drexler, a venture capitalist in Austin, the absence of an exit strategy.
  ? Haldane -accuse-> Goths
  ? Haldane -say-> Rome
  ? Kyle Drexler -*-> Austin

# headline
Djokovic v Alcaraz: five sets, two broken rackets, one wasp
  none

Messi out, Neymar doubtful as Miami head for Monterrey
  none

Dua Lipa slams Ticketmaster over Tirana prices
  Dua Lipa -accuse-> Ticketmaster
  ? Dua Lipa -*-> Tirana
`,
)
