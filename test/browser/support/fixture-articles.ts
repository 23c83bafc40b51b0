import type { Modality, RelationType } from '../../../src/model'

/** One relation that a sentence holds; its words are found in the sentence at their first occurrence. */
export interface FixtureClaim {
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly sourceWords: string
  readonly cue: string | null
  readonly targetWords: string
  readonly reciprocal?: boolean
  readonly negated?: boolean
  readonly modality?: Modality
  readonly attributedTo?: string
  readonly quoted?: boolean
  /** When it happened, where the sentence tells. */
  readonly date?: string
  /** The outlet whose report the sentence passes on. */
  readonly relayedFrom?: string
}

export interface FixtureStatement {
  readonly source: string
  readonly sourceWords: string
  readonly cue: string
  readonly content: string
  readonly direct: boolean
}

export interface FixtureSentence {
  readonly text: string
  readonly claims?: readonly FixtureClaim[]
  readonly statement?: FixtureStatement
  /** Site furniture: no sentence of the article's own. */
  readonly furniture?: boolean
}

export interface FixtureArticle {
  readonly id: string
  readonly path: string
  readonly url: string | null
  readonly title: string
  readonly outlet: string
  /** The agency that it credits. */
  readonly agency?: string
  /** The article that all of it is copied from. */
  readonly copyOf?: string
  readonly author: string
  readonly published: string
  readonly sentences: readonly FixtureSentence[]
}

const filler = (count: number): readonly FixtureSentence[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `Paragraph ${index + 1} of the day's account tells of tides, nets and the price of herring at the quay.`,
  }))

/** Names and events are invented; one name and one title try to be markup. */
export const FIXTURE_ARTICLES: readonly FixtureArticle[] = [
  {
    id: 'a100000000000001',
    path: 'harbour-post.txt',
    url: 'https://harbour.example/quotas',
    title: 'Norland accuses Sudmark over fishing quotas',
    outlet: 'outlet:the-harbour-post',
    author: 'Jo Writer',
    published: '2031-04-02',
    sentences: [
      { text: 'Norland accuses Sudmark over fishing quotas' },
      { text: 'Share this story', furniture: true },
      {
        text: 'President Ada Voss accused Sudmark of breaking the fishing quotas on Tuesday.',
        claims: [
          claim('accuse', 'person:ada-voss', 'President Ada Voss', 'accused', 'country:XS', 'Sudmark'),
          claim('discuss', 'person:ada-voss', 'President Ada Voss', null, 'topic:fishing-quota', 'fishing quotas'),
        ],
      },
      ...filler(30),
      {
        text: 'Émile Tarn, the prime minister of Sudmark, said his country would not sanction Norland.',
        claims: [
          claim('lead', 'person:emile-tarn', 'Émile Tarn', 'prime minister', 'country:XS', 'Sudmark'),
          {
            ...claim('sanction', 'country:XS', 'his country', 'sanction', 'country:XN', 'Norland'),
            negated: true,
            modality: 'future',
            attributedTo: 'person:emile-tarn',
          },
        ],
        statement: {
          source: 'person:emile-tarn',
          sourceWords: 'Émile Tarn',
          cue: 'said',
          content: 'his country would not sanction Norland',
          direct: false,
        },
      },
      {
        text: '“We reject every word of it,” Tarn told Northern Wire.',
        claims: [
          {
            ...claim('reject', 'person:emile-tarn', 'We', 'reject', 'person:ada-voss', 'it'),
            quoted: true,
            attributedTo: 'person:emile-tarn',
          },
          claim('report', 'outlet:northern-wire', 'Northern Wire', 'told', 'person:emile-tarn', 'Tarn'),
        ],
        statement: {
          source: 'person:emile-tarn',
          sourceWords: 'Tarn',
          cue: 'told',
          content: 'We reject every word of it',
          direct: true,
        },
      },
    ],
  },
  {
    id: 'a200000000000002',
    path: 'northern-wire.txt',
    url: 'javascript:alert(1)',
    title: 'Talks at Port Elm <script>window.hostile = true</script>',
    outlet: 'outlet:northern-wire',
    author: '<b>R. Porter</b>',
    published: '2031-04-05',
    sentences: [
      { text: 'Talks at Port Elm <script>window.hostile = true</script>' },
      {
        text: 'Ada Voss met Émile Tarn at Port Elm, a harbour town in Norland, for three hours.',
        claims: [
          {
            ...claim('consult', 'person:ada-voss', 'Ada Voss', 'met', 'person:emile-tarn', 'Émile Tarn'),
            reciprocal: true,
          },
          claim('located', 'place:port-elm', 'Port Elm', 'in', 'country:XN', 'Norland'),
          {
            ...claim('comention', 'person:ada-voss', 'Ada Voss', null, 'place:port-elm', 'Port Elm'),
            reciprocal: true,
          },
        ],
      },
      {
        text: 'Norland and the Harbour Union agreed to share patrol data.',
        claims: [
          {
            ...claim('cooperate', 'country:XN', 'Norland', 'share', 'organization:harbour-union', 'Harbour Union'),
            reciprocal: true,
          },
        ],
      },
      {
        text: 'Voss again accused Sudmark of overfishing, officials say.',
        claims: [claim('accuse', 'person:ada-voss', 'Voss', 'accused', 'country:XS', 'Sudmark')],
      },
      {
        text: 'Mira Sol, spokeswoman for the Harbour Union, praised Ada Voss.',
        claims: [
          claim('member', 'person:mira-sol', 'Mira Sol', 'spokeswoman', 'organization:harbour-union', 'Harbour Union'),
          claim('support', 'person:mira-sol', 'Mira Sol', 'praised', 'person:ada-voss', 'Ada Voss'),
        ],
      },
    ],
  },
  {
    id: 'a300000000000003',
    path: 'fleet.txt',
    url: null,
    title: 'Fleet Watch & <img src=x onerror="window.hostile = true"> clash',
    outlet: 'outlet:the-harbour-post',
    author: 'Jo Writer',
    published: '2031-04',
    sentences: [
      { text: 'Fleet Watch & <img src=x onerror="window.hostile = true"> clash' },
      {
        text: 'The group <img src=x onerror="window.hostile = true"> attacked boats of Fleet Watch near Port Elm.',
        claims: [
          claim(
            'assault',
            'organization:img-src-x',
            '<img src=x onerror="window.hostile = true">',
            'attacked',
            'organization:fleet-watch',
            'Fleet Watch',
          ),
        ],
      },
      {
        text: 'Fleet Watch would protest against Sudmark if the boats were not returned.',
        claims: [
          {
            ...claim('protest', 'organization:fleet-watch', 'Fleet Watch', 'protest', 'country:XS', 'Sudmark'),
            modality: 'hypothetical',
          },
        ],
      },
      {
        text: 'Norland gave Fleet Watch new radios in March, Northern Wire reported.',
        claims: [
          {
            ...claim('aid', 'country:XN', 'Norland', 'gave', 'organization:fleet-watch', 'Fleet Watch'),
            date: '2031-03',
            relayedFrom: 'outlet:northern-wire',
          },
        ],
      },
    ],
  },
  {
    id: 'a400000000000004',
    path: 'digest.txt',
    url: null,
    title: 'Norland digest',
    outlet: 'outlet:the-harbour-post',
    agency: 'outlet:northern-wire',
    copyOf: 'a200000000000002',
    author: 'Jo Writer',
    published: '2031-04-06',
    sentences: [
      { text: 'Norland digest' },
      {
        text: 'Voss once more accused Sudmark of overfishing, according to officials.',
        claims: [claim('accuse', 'person:ada-voss', 'Voss', 'accused', 'country:XS', 'Sudmark')],
      },
    ],
  },
]

function claim(
  type: RelationType,
  source: string,
  sourceWords: string,
  cue: string | null,
  target: string,
  targetWords: string,
): FixtureClaim {
  return { type, source, sourceWords, cue, target, targetWords }
}
