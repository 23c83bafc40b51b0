import { readSentencePairs } from '../read-sentence-pairs'

/** The last fifth: copies of which little is left, and sentences that differ in little that matters much. */
export const SENTENCES_WEAK = readSentencePairs(
  'copies/sentences-weak',
  `
# spun nearly beyond recognition
Police in the Brazilian city of Recife have arrested a man suspected of stealing a painting worth two million dollars from a private collection in 2015.
  copy: Cops in the Brazilian town of Recife have detained a male believed to have stolen an artwork valued at two million dollars from a privately owned collection in 2015.

The minister said that the new law would help small shops to compete with big chains and would create jobs in poor districts.
  copy: The secretary claimed the fresh legislation would aid little stores in competing with large chains and generate employment in deprived areas.

The rocket exploded shortly after it had lifted off from the coast of Gujarat, and pieces of it fell into the sea near two fishing boats.
  copy: The launcher blew up soon after taking off from the Gujarat shore, and bits of it dropped into the ocean close to two fishing vessels.

Health experts warned that the illness could spread quickly through the crowded camp, where 60,000 people share fewer than 200 toilets.
  copy: Medical specialists cautioned that the disease may spread rapidly via the overcrowded camp, in which 60,000 individuals share less than 200 lavatories.

# passive made active
The road to the monastery was blocked on Monday by about forty villagers who want the quarry above it to be closed.
  copy: About forty villagers who want the quarry above it to be closed blocked the road to the monastery on Monday.

Three suspects in the killing of the journalist were handed over to Slovak investigators by the Austrian police on Friday morning.
  copy: The Austrian police handed over three suspects in the killing of the journalist to Slovak investigators on Friday morning.

# abridged within
The Ivorian cocoa regulator, which had promised in July to publish the names of all exporters that bought beans from protected forests, said on Tuesday that it would need until January because eleven of them had gone to court.
  copy: The Ivorian cocoa regulator said on Tuesday that it would need until January to publish the names of exporters that bought beans from protected forests.

Svetlana Moroz, 43, a teacher of mathematics from Gomel who was freed from a penal colony last week after serving three years for a post on the internet, said she would not leave the country.
  copy: Svetlana Moroz, 43, a teacher freed last week after serving three years for a post on the internet, said she would not leave the country.

# made into one with changes
The factory in Sylhet had no fire stairs. Inspectors had closed it twice, and it had been opened again each time within a month.
  copy: Inspectors had twice closed the factory in Sylhet, which had no fire stairs, but each time it had been opened again within a month.

The orchestra will not play in Minsk in June. Its conductor, Daria Volkova, said she had received threats.
  copy: The orchestra will not play in Minsk in June because its conductor, Daria Volkova, said she had received threats.

# taken into reported speech
"The reactor will be switched off in March and will never be switched on again," the minister of energy, Petra Holm, told parliament.
  copy: Minister of energy Petra Holm told parliament the reactor would be switched off in March and would never be switched on again.

"Our members will not load a single ship until the dismissed men are back at work," said Themba Zulu of the dockers' union.
  copy: Themba Zulu of the dockers' union said its members would not load a single ship until the dismissed men were back at work.

# a word that changes everything
The cabinet decided on Thursday night to send the second battalion of engineers to the flooded province of Sindh before the weekend.
  not: The cabinet decided on Thursday night to withdraw the second battalion of engineers from the flooded province of Sindh before the weekend.

Shares in the Danish drugmaker fell 6 percent on Monday after its trial of a weight-loss pill had ended earlier than expected.
  not: Shares in the Danish drugmaker rose 6 percent on Monday after its trial of a weight-loss pill had ended earlier than expected.

The ambassador told the committee that his government knew of the payments to the militia and had approved them in writing.
  not: The ambassador told the committee that his government knew nothing of the payments to the militia and had approved none of them in writing.

The president of Ecuador will meet the leaders of the indigenous movement in Quito on Friday to discuss the price of fuel.
  not: The president of Ecuador will not meet the leaders of the indigenous movement in Quito on Friday to discuss the price of fuel.

# a formula that the subject imposes
The defendant pleaded not guilty to one count of manslaughter and two counts of causing grievous bodily harm at Bristol Crown Court on Monday.
  not: The defendant pleaded not guilty to two counts of manslaughter and one count of causing grievous bodily harm at Leeds Crown Court on Friday.

The earthquake struck at 4.12 am local time at a depth of 10 kilometres, about 80 kilometres south-west of the city of Mendoza, the US Geological Survey said.
  not: The earthquake struck at 9.47 pm local time at a depth of 35 kilometres, about 110 kilometres north-east of the city of Padang, the US Geological Survey said.

# two reporters with one set of words
The European Central Bank cut its deposit rate by a quarter of a point to 3.25 percent on Thursday.
  not: On Thursday the European Central Bank lowered its deposit rate to 3.25 percent, a cut of a quarter of a point.

Adam Brzezicki scored twice as Poland beat Sweden 3-2 in Chorzów on Tuesday to reach the finals.
  not: Poland reached the finals on Tuesday when they beat Sweden 3-2 in Chorzów, with two goals from Adam Brzezicki.

# a whole quotation taken down twice
"I came here as a refugee with one suitcase and I will leave as a citizen with none," Mayor Amina Farah said.
  not: "I came here as a refugee with one suitcase and I will leave as a citizen with none," Amina Farah, the mayor, told her guests.

"There is no plan B, there has never been a plan B and I am not going to invent one tonight," said Chancellor Otto Reiner.
  not: "There is no plan B, there has never been a plan B and I am not going to invent one tonight," Reiner said in the broadcast.

# background of an outlet's own
Kazbek Aliev, who has ruled the mountain republic since 2007, denies having ordered the arrests.
  not: Kazbek Aliev, who has ruled the mountain republic since 2007, denies having fled the country.

More than 8,000 people have drowned on the route since 2014, according to the International Organization for Migration.
  not: More than 11,000 people have drowned on the route since 2014, according to the International Organization for Migration.

# an anaphor that stands for another
She was elected in 2019 on a promise to end the trade in shark fins and has since survived two votes of confidence.
  not: He was elected in 2011 on a promise to end the trade in elephant tusks and has since survived two votes of confidence.
`,
)
