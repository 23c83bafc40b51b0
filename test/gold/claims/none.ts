import { readClaimCases } from '../read-claim-cases'

/** Names that stand together and have nothing to do with each other: nothing may be drawn. */
export const NONE_STRONG = readClaimCases(
  'none-strong',
  `
# list
Flags of Ghana, Peru and Fiji hung from the balcony.
  none

Entries came from Kenya, Nepal, Bolivia, Oman and the Cook Islands.
  none

# weather
Rain is forecast for Lesotho and Botswana on Friday, and strong wind for Namibia.
  none

# fixture
Senegal play Tunisia in Group C at six o'clock.
  none

Nadal beat Thiem in four sets; Swiatek lost to Osaka in three.
  none

The Springboks attacked down the left and Wales defended badly.
  none

# comparison
Vietnam grew faster than Thailand and more slowly than India.
  none

Mbappe is taller than Messi.
  none

# unrelated clauses
Brazil exported more coffee, and Finland drank more of it than anyone.
  none

Airbus hired 900 engineers while Intel shed 3,000.
  none

# almanac
Born on this day: Nina Simone, singer; Robert Mugabe, politician.
  none
`,
)

/** The same with traps: words that would join the names if they stood otherwise. */
export const NONE_MEDIUM = readClaimCases(
  'none-medium',
  `
# replaced
Hassan Cisse, whom Aminata Diallo replaced in 1990, ran a bakery.
  none

# the words of an act without its ends
Critics of the war met in Oslo and Madrid on the same evening.
  none

The attack came as Ghana was voting and Togo slept.
  none

An arms dealer who once lived in Malta and Belize was arrested on Monday.
  none

Accused of theft in Chile, Marco Rojas now sells maps of Peru.
  none

# a film, a game, a book
In the film, Godzilla attacks Japan and the army of Mars sends flowers.
  none

The novel has Napoleon apologise to Toussaint Louverture over rum.
  none

# sport in words of war
Bayern bombarded Lyon from the first minute and sank them with three headers.
  none

Argentina will face Croatia without the suspended Acuna.
  none

# names of things
The Nixon-era law was printed beside the Monroe Doctrine and the Geneva Conventions.
  none

A Boeing 737 and an Airbus A320 stood wing to wing in Nadi.
  none

The road from Kampala to Juba was closed by mud.
  none

# beside each other
Merkel, Dilma Rousseff and Park Geun-hye are all out of office.
  none

Mr Okafor paid in euros; Mrs Lindqvist had only Kenyan coins.
  none

# question of a reader
Who was first on the moon, and was it before Kenya or after Ghana became independent?
  none

# markets
The rand lost a cent against the dollar; shares in Naspers fell and those of Sasol rose.
  none

The yen, the baht and the won gained after Nissan and Kia reported profits.
  none

# negation without an act
Neither Lomé nor Cotonou has a tram.
  none
`,
)
