import type { MarkedCase } from '../gold-tables'

/** Where it takes knowledge of the world, or where nothing decides and silence is right. */
export const WEAK_COREFERENCE = [
  {
    name: 'he with two men is left open',
    marked: '[[v:Viktor Hanak]] told [[p:Pavel Urban]] on Tuesday. [[-:He]] was not pleased.',
  },
  {
    name: 'a description by new knowledge',
    marked:
      '[[gabo:Gabriel García Márquez]] died in 2014. The [[gabo:author of One Hundred Years of Solitude]] had lived in Mexico City; [[gabo:Gabo]], as friends called [[gabo:him]], loved the sea.',
  },
  {
    name: 'the Silicon Valley giant',
    marked:
      '[[intel:Intel]] lost a third of its value in August. The [[intel:Santa Clara, California-based chipmaker]] said [[intel:it]] would suspend [[intel:its]] dividend.',
  },
  {
    name: 'a nation by its nickname',
    marked: "[[jp:Japan]] elected a new leader. The [[jp:world's fourth-largest economy]] has had three in four years.",
  },
  {
    name: 'a metonym of a metonym',
    marked:
      'The [[us:White House]] is silent. [[us:Washington]] has little to offer [[ir:Tehran]], and the [[ir:Islamic Republic]] knows it.',
  },
  {
    name: 'spouses by pronouns alone',
    marked:
      '[[nora:Nora Keane]] married [[liam:Liam Keane]] in Galway. [[liam:He]] drove the bus; [[nora:she]] sold the tickets. [[nora+liam:The Keanes]] never missed a day.',
  },
  {
    name: 'a plural of three by mention order',
    marked: '[[e:Ecuador]], [[c:Chile]] and [[u:Uruguay]] voted against. [[e+c+u:All three]] had said so before.',
  },
  {
    name: 'it with two bodies',
    marked:
      '[[fiat:Fiat]] bought [[chrysler:Chrysler]] in 2014. [[fiat:The Italian carmaker]] paid $4.35 billion for what [[fiat:it]] did not own.',
  },
  {
    name: 'a surname of two in one sentence',
    marked:
      "[[anil:Anil Ambani]] envies no one, says [[mukesh:Mukesh Ambani]]'s biographer. The [[anil:younger Ambani]] has debts; the [[mukesh:elder]] has a tower.",
  },
  {
    name: 'an epithet in sport',
    marked:
      "[[messi:Lionel Messi]] limped off after an hour. The [[messi:Argentine]] sat with ice on [[messi:his]] ankle, and the [[messi:eight-time Ballon d'Or winner]] wept.",
  },
  {
    name: 'the visitors and the hosts',
    marked:
      '[[bra:Brazil]] beat [[ecu:Ecuador]] 1-0 in Quito. The [[ecu:hosts]] hit the post twice; the [[bra:visitors]] defended deep.',
  },
  {
    name: 'a late name',
    marked:
      '"[[oyelowo:I]] never wanted this," [[oyelowo:she]] said. [[oyelowo:Bisi Oyelowo]] runs the last bookshop in Ibadan.',
  },
  {
    name: 'it that is a fact',
    marked:
      '[[ecb:The European Central Bank]] paused. [[-:It]] surprised no one, since [[lagarde:Christine Lagarde]] had said as much; [[lagarde:the Frenchwoman]] dislikes surprises.',
  },
  {
    name: 'that country',
    marked:
      '[[sara:Sara Lindqvist]] moved from [[swe:Sweden]] to [[cl:Chile]] in 1987. In [[cl:that country]] [[sara:she]] met [[sara:her]] husband; the [[swe:land of her birth]] never saw [[sara:her]] again.',
  },
  {
    name: 'a body by its seat',
    marked:
      "[[fifa:FIFA]] fined the federation. The [[fifa:Zurich-based body]] gave [[-:it]] ten days, and [[fifa:football's governing body]] rarely relents.",
  },
  {
    name: 'a body that acts by its members',
    marked:
      "[[opec:OPEC]] cut output by a million barrels. [[opec:The cartel]] pumps a third of the world's oil; [[sa:Riyadh]], [[opec:its]] linchpin, wanted more.",
  },
  {
    name: 'she of the second clause',
    marked:
      'When [[rosa:Rosa Medina]] met [[ines:Ines Prado]], [[rosa:she]] lent [[ines:her]] a coat, and [[ines:Prado]] never gave it back to [[rosa:Medina]].',
  },
  { name: 'a cataphor', marked: 'Before [[tebo:he]] became a judge, [[tebo:Kagiso Tebo]] drove a taxi in Gaborone.' },
  {
    name: 'a street name for a government',
    marked: '[[uk:Whitehall]] sources say [[uk:London]] will not move first. [[uk:Britain]] sees no gain.',
  },
  {
    name: 'a title only',
    marked:
      'The [[sultan:sultan]] waved. [[sultan:Hassanal Bolkiah]] has ruled [[bn:Brunei]] since 1967, and [[bn:the tiny oil state]] adores [[sultan:him]].',
  },
] as const satisfies readonly MarkedCase[]
