import { describe, expect, it } from 'vitest'
import { extractText } from '../support/extract-text'

const named = (text: string) =>
  extractText(text).mentions.filter(({ form, type }) => type !== 'topic' && form !== 'pronoun')
const spans = (text: string): string[] =>
  named(text)
    .filter(({ form }) => form !== 'description')
    .map((mention) => `${mention.text}: ${mention.type} ${mention.form}`)

describe('names', () => {
  it('leaves the title out of a name, and takes it for a sign of a person', () => {
    expect(spans('The prize went to President Adebayo on Monday.')).toContain('Adebayo: person name')
  })

  it('keeps particles and hyphens inside a name', () => {
    expect(spans('Yesterday Ursula von der Leyen met Jean-Claude Juncker.')).toEqual(
      expect.arrayContaining(['Ursula von der Leyen: person name', 'Jean-Claude Juncker: person name']),
    )
  })

  it('takes an English word for a particle only where a hyphen ties it to the name', () => {
    expect(spans('The sheikh Ahmed at-Tayyib spoke in Cairo.')).toContain('Ahmed at-Tayyib: person name')
    expect(spans('He was a mentor to Mr. Mensah at Boston University.')).toContain('Mensah: person name')
  })

  it('keeps the byname of a ruler', () => {
    expect(spans('The museum shows letters of tsar Ivan the Terrible to visitors.')).toContain(
      'Ivan the Terrible: person name',
    )
  })

  it('does not take the first word of a sentence for a name because of its capital', () => {
    expect(spans('Yesterday nothing happened. Officials waited. Talks failed.')).toEqual([])
  })

  it('takes no unknown first word for a person', () => {
    expect(spans('Quinoa exports fell. Bitumen sealed the road.')).toEqual([])
  })

  it('takes no day or month for a name', () => {
    expect(spans('The court in the town said on Monday that May 7 and December were fine.')).toEqual([])
  })

  it('reads a body by its head noun, with what hangs on it', () => {
    expect(spans('He wrote to the Central Bank of Somalia and the Ministry of Health.')).toEqual(
      expect.arrayContaining(['Central Bank of Somalia: organization name', 'Ministry of Health: organization name']),
    )
  })

  it('does not read a newspaper named after a place as the place', () => {
    expect(spans('The story was told to the Washington Post.')).toEqual(['Washington Post: outlet name'])
  })

  it('does not read a common word as the outlet of that name', () => {
    expect(spans('There was no time left, and the sun was hot, and people left.')).toEqual([])
  })

  it('takes no compound adjective for a name', () => {
    expect(spans('A U.S.-led coalition and a Moscow-based firm agreed.').some((line) => line.includes('based'))).toBe(
      false,
    )
  })

  it('keeps the possessive of a group inside the name of a body or state', () => {
    expect(spans("Envoys of the People's Republic of China met the Teachers' Union of Ghana.")).toEqual([
      "People's Republic of China: country name",
      "Teachers' Union of Ghana: organization name",
    ])
  })

  it('takes all fields of a ministry for its name', () => {
    expect(
      spans('The Ministry of Labour and Employment asked the Ministry of Education, Science and Culture.'),
    ).toEqual([
      'Ministry of Labour and Employment: organization name',
      'Ministry of Education, Science and Culture: organization name',
    ])
  })

  it('takes both fields before one head for its name', () => {
    expect(spans('She led the Truth and Reconciliation Commission.')).toEqual([
      'Truth and Reconciliation Commission: organization name',
    ])
  })

  it('lets no title take an office or an adjective for its bearer', () => {
    expect(spans('It was signed by the Deputy Finance Secretary and the Ambassador Extraordinary.')).toEqual([])
  })

  it('begins a name anew at the title within a run of capitals', () => {
    expect(spans('Critics of Rural Affairs Minister Kofi Boateng left.')).toContain('Kofi Boateng: person name')
  })

  it('keeps initials inside a name', () => {
    expect(spans('The prize went to George R.R. Martin and S.Amarsaikhan on Monday.')).toEqual([
      'George R.R. Martin: person name',
      'S.Amarsaikhan: person name',
    ])
  })

  it('reads two names that "&" ties as one company', () => {
    expect(spans('The court fined Marks & Spencer.')).toEqual(['Marks & Spencer: organization name'])
  })

  it('does not read a ship named after a city as the city', () => {
    expect(spans('Sailors of the frigate Hamburg and of USS Boston came home.')).toEqual([])
  })

  it('reads a city that plays as the club, and one that is played in as the place', () => {
    expect(spans('Liverpool beat Everton 2-0 in London.')).toEqual([
      'Liverpool: organization name',
      expect.stringContaining('Everton: '),
      'London: place name',
    ])
  })

  it('reads the plural behind a city as its team', () => {
    expect(spans('He signed for the Boston Bruins.')).toEqual(['Boston Bruins: organization name'])
  })

  it('believes what a sentence says a thing is', () => {
    expect(spans('Oakhollow is a village in Kent. Lumenta, a Dutch chipmaker, sued.')).toEqual([
      'Oakhollow: place name',
      expect.stringMatching('Kent: place name'),
      'Lumenta: organization name',
      'Dutch: country demonym',
    ])
  })

  it('reads an ambiguous country among countries as the country', () => {
    expect(spans('Aid went to Lebanon, Jordan and Egypt.')).toContain('Jordan: country name')
  })

  it('is sure of a name in the measure of what speaks for it', () => {
    const confidenceIn = (text: string): number =>
      extractText(text).extraction.mentions.find(({ form }) => form === 'name')?.confidence ?? 0
    const sure = confidenceIn('The meeting was led by Kwame Mensah, 52, who said it went well.')
    const unsure = confidenceIn('The crowd saw Zorbel.')
    expect(sure).toBeGreaterThan(0.9)
    expect(unsure).toBeLessThan(0.6)
  })

  it('trusts only names that the body confirms in a headline of capitals', () => {
    const text =
      'Minister Okafor Calls For New Tax Policies\n\nFinance minister Ngozi Okafor said on Monday that taxes must rise. She gave no date.'
    expect(named(text).map((mention) => mention.text)).toEqual(['Okafor', 'Ngozi Okafor'])
  })
})

describe('countries', () => {
  it.each([
    ['The Russian Federation signed.', 'Russian Federation', 'country:RU', 'name'],
    ['A deal with the USA was near.', 'USA', 'country:US', 'name'],
    ['The talks irritated French officials.', 'French', 'country:FR', 'demonym'],
    ['The plan was praised by many Danes.', 'Danes', 'country:DK', 'demonym'],
    ['The news reached the Kremlin at noon.', 'Kremlin', 'country:RU', 'metonym'],
  ])('reads "%s" as naming %s', (text, name, known, form) => {
    expect(named(text)).toContainEqual(expect.objectContaining({ text: name, known, form, type: 'country' }))
  })

  it('reads a capital that acts as the government, and one that is travelled to as the place', () => {
    expect(spans('Moscow denied the charge.')).toEqual(['Moscow: country metonym'])
    expect(spans('She travelled to Moscow by train.')).toEqual(['Moscow: place name'])
    expect(spans('Ties between Paris and Moscow were bad.')).toEqual([
      'Paris: country metonym',
      'Moscow: country metonym',
    ])
  })

  it('does not read the pronoun "us" as the United States', () => {
    expect(spans('They told us nothing.')).toEqual([])
  })
})

describe('bodies', () => {
  it('end where a title begins', () => {
    expect(
      spans('Toyota Chief Technology Officer Hiro Sato left. Steve Jobs, the Apple Chief Executive Officer, spoke.'),
    ).toEqual(expect.arrayContaining(['Toyota: organization name', 'Apple: organization name']))
  })

  it('are called by their first word once the article has the full name', () => {
    const text = 'Opel may go to Veldrac International. The government in Berlin backs Veldrac.'
    expect(spans(text)).toContain('Veldrac: organization name')
    expect(spans('The government in Berlin backs Veldrac.')).not.toContain('Veldrac: organization name')
  })
})

describe('armed bodies', () => {
  it.each([
    ['a number in front', 'He joined the 9th Cavalry Regiment.', '9th Cavalry Regiment: organization name'],
    ['a number behind', 'The frigate left Task Force 88 in May.', 'Task Force 88: organization name'],
    ['a number in words', 'She led Mobile Diving Unit Four.', 'Mobile Diving Unit Four: organization name'],
    ['an acronym', 'They fly with the 380th AEW.', '380th AEW: organization name'],
    ['who leads them', 'The Saudi-led coalition bombed a bus.', 'Saudi-led coalition: organization name'],
    ['whom they fight', 'They left the anti-ISIS coalition.', 'anti-ISIS coalition: organization name'],
    ['a particle without a capital', 'They fled from al-Qaeda in May.', 'al-Qaeda: organization name'],
    ['the bare word', 'Late on Monday Coalition aircraft struck.', 'Coalition: organization name'],
    ['an article with a capital', 'The dam was taken by The Islamic State.', 'Islamic State: organization name'],
  ])('are read whole: %s', (_, text, line) => {
    expect(spans(text)).toContain(line)
  })

  it.each([
    ['a league of clubs', 'The club won the 2nd Division in 1990.'],
    ['a street', 'He lives on 5th Avenue.'],
    ['a government of several parties', 'A coalition was formed.'],
  ])('are not %s', (_, text) => {
    expect(spans(text).filter((line) => line.includes('organization'))).toEqual([])
  })
})

describe('what looks like a name of another kind', () => {
  it('is a date before a surname that goes on', () => {
    expect(spans('In April Johnson resigned, and in May Biden met him.')).toEqual([
      'Johnson: person name',
      'Biden: person name',
    ])
  })

  it('is an airline behind "carrier", and a ship behind "frigate"', () => {
    expect(spans('It sued the budget carrier Ryanair.')).toEqual(['Ryanair: organization name'])
    expect(spans('They boarded the frigate Boston.')).toEqual([])
  })

  it('is a count of votes, which makes no club of a place', () => {
    expect(spans('The Senate voted 52-48 for new sanctions over Crimea.')).toContain('Crimea: place name')
  })

  it('is a treaty or a crowd behind a city, which makes no team', () => {
    expect(spans('They kept to the Oslo Accords and the Minsk Agreements.').join()).not.toMatch(/Accords|Agreements/u)
    expect(spans('The Boston Celtics won the game.')).toContain('Boston Celtics: organization name')
  })

  it('is a surname that a comma parts from a country', () => {
    expect(spans('Michael Jordan played golf. He left Iran yesterday, Jordan said.')).toContain('Jordan: person name')
  })
})

describe('topics', () => {
  const topics = (text: string): string[] =>
    extractText(text)
      .mentions.filter(({ type }) => type === 'topic')
      .map(({ known }) => known ?? '')

  it('gives two wordings of one conflict one key', () => {
    const keys = topics('The Ukraine conflict goes on. Nobody expects the conflict in Ukraine to end.')
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  it('reads a country by any of its names in a topic', () => {
    const keys = topics(
      'The EU renewed the sanctions against Moscow. Sanctions against the Russian Federation hurt people.',
    )
    expect(new Set(keys)).toEqual(new Set(topics('Nobody likes the sanctions against Russia.')))
  })

  it('lists at most a dozen, and neither people nor dates', () => {
    const many =
      'trade war, gas dispute, tax law, election law, border crisis, oil crisis, debt crisis, water dispute, drug war, farm policy, arms deal, school reform, prison reform, land reform'
    const keys = topics(`They talked about the ${many.split(', ').join(', the ')} and the Macron policy of May.`)
    expect(new Set(keys).size).toBeLessThanOrEqual(12)
    expect(keys.join(' ')).not.toMatch(/macron|may/u)
  })
})
