import { describe, expect, it } from 'vitest'
import { body, country, counts, merge, person, readArticles } from './read-articles'

const judged = (...names: readonly string[]) => merge(readArticles(names.map((name) => [person(name)]))).judgements

describe('two articles that each name a person', () => {
  it.each([
    ['Emmanuel Macron', 'Emmanuel Macron', 'same name'],
    ['Bashar al-Assad', 'Bashar Assad', 'same name'],
    ['Abdel Fattah el-Sisi', 'Abdul Fattah al-Sisi', 'same name'],
    ['Kim Jong-un', 'Kim Jong Un', 'same name'],
    ['Lech Wałęsa', 'Lech Walesa', 'same name'],
    ['George W. Bush', 'George Bush', 'same first and last name'],
    ['Bill Clinton', 'William Clinton', 'short form of the first name and same last name'],
    ['Mohammed Dahlan', 'Muhammad Dahlan', 'first name in another spelling and same last name'],
    ['Dmitry Medvedev', 'Dmitriy Medvedev', 'first name in another spelling and same last name'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'last name in another spelling'],
    ['Viktor Yanukovich', 'Viktor Yanukovych', 'last name in another spelling'],
    ['Moussa Gaddafi', 'Moussa Qadhafi', 'last name in another spelling'],
    ['J. Okonkwo', 'John Okonkwo', 'initial and same last name'],
    ['Recep Tayyip Erdogan', 'Tayyip Erdogan', 'one name is the end of the other'],
    ['Andres Manuel Lopez Obrador', 'Lopez Obrador', 'one name is the end of the other'],
    ['Republican Mary Baker', 'Mary Baker', 'same name'],
  ])('"%s" and "%s" are one', (a, b, reason) => {
    expect(judged(a, b)).toEqual([expect.objectContaining({ verdict: 'same', reasons: [reason] })])
  })

  it.each([
    ['George Bush', 'Laura Bush'],
    ['Hillary Clinton', 'Bill Clinton'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Mahmoud Abbas', 'Mohammed Abbas'],
    ['Maria Lopez', 'Marie Lopez'],
    ['John Smith', 'John Smyth'],
    ['Peter Martin', 'Peter Morton'],
    ['Zhang Wei', 'Zheng Wei'],
    ['Peter Jensen', 'Peter Jansen'],
    ['Kasirye Peter Okello', 'Mugisha Peter Okello'],
    ['Donald Trump', 'Donald Trump Jr.'],
    ['Raul Castro', 'Fidel Castro'],
  ])('"%s" and "%s" stay two', (a, b) => {
    expect(counts([person(a)], [person(b)])).toHaveLength(2)
    expect(judged(a, b).filter(({ verdict }) => verdict === 'same')).toEqual([])
  })
})

describe('names that fit several', () => {
  it('leave an initial alone between two', () => {
    expect(counts([person('John Smith')], [person('Jane Smith')], [person('J. Smith')])).toHaveLength(3)
  })

  it('leave a name without middle initial alone between two', () => {
    expect(counts([person('George W. Bush')], [person('George H. W. Bush')], [person('George Bush')])).toHaveLength(3)
  })

  it('are two where titles tell a man from a woman', () => {
    const entities = counts([person('Alex Khan', { gender: 'male' })], [person('Alex Khan', { gender: 'female' })])
    expect(entities).toEqual(['person:alex-khan 1', 'person:alex-khan-2 1'])
  })
})

describe('a bare surname', () => {
  it('goes to the only one who bears it', () => {
    expect(counts([person('Ngozi Okafor')], [person('Okafor')])).toEqual(['person:ngozi-okafor 2'])
    expect(counts([person('Marine Le Pen')], [person('Le Pen')])).toEqual(['person:marine-le-pen 2'])
  })

  it('goes to a son as to his father', () => {
    expect(counts([person('Martin Luther King Jr.')], [person('King')])).toEqual(['person:martin-luther-king-jr 2'])
  })

  it('goes to nobody for a mere "Mr."', () => {
    const articles = [
      [person('Imran Khan', { title: 'mr' }), country('PK')],
      [person('Sadiq Khan'), country('GB')],
      [person('Khan', { title: 'mr' }), country('US')],
    ]
    expect(counts(...articles)).toContain('person:khan 1')
  })

  it('goes to the one whom it is the family name of, where that stands first', () => {
    expect(counts([person('Xi Jinping')], [person('Xi')])).toEqual(['person:xi-jinping 2'])
  })

  it('goes to the one whose articles are about the same', () => {
    const articles = [
      [person('Imran Khan'), country('PK')],
      [person('Sadiq Khan'), country('GB')],
      [person('Khan'), country('PK')],
      [person('Ana Sousa'), country('PT')],
    ]
    expect(counts(...articles)).toContain('person:imran-khan 2')
  })

  it('goes to the one who holds the same office', () => {
    const articles = [
      [person('Imran Khan', { title: 'prime minister' })],
      [person('Sadiq Khan', { title: 'mayor' })],
      [person('Khan', { title: 'mayor' })],
    ]
    expect(counts(...articles)).toContain('person:sadiq-khan 2')
  })

  it('goes to the one whom the articles name far more often, else is one node by itself, however many articles use it', () => {
    const bare = Array.from({ length: 20 }, () => [person('Khan')])
    const often = Array.from({ length: 6 }, () => [person('Imran Khan')])
    expect(counts([person('Sadiq Khan')], ...often, [person('Khan')])).toContain('person:imran-khan 7')
    expect(counts([person('Sadiq Khan')], [person('Imran Khan')], ...bare)).toContain('person:khan 20')
  })

  it('does not go to a man where a title says that it is a woman', () => {
    expect(counts([person('John Adeyemi')], [person('Adeyemi', { title: 'mrs', gender: 'female' })])).toHaveLength(2)
  })

  it('says with little confidence that two are one where several bear the name', () => {
    const { judgements } = merge(
      readArticles([[person('Sadiq Khan')], [person('Imran Khan')], [person('Khan')], [person('Khan')]]),
    )
    expect(judgements.find(({ verdict }) => verdict === 'same')?.score).toBeLessThan(0.6)
  })
})

describe('judgements', () => {
  it('grow with the chains, not with their pairs', () => {
    const many = Array.from({ length: 300 }, (_, index) => [person(`${index % 2 ? 'John' : 'Jane'} Smith`), body('UN')])
    expect(merge(readArticles(many)).judgements.length).toBeLessThan(700)
  })
})
