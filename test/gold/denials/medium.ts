import { readDenialCases } from '../read-denial-cases'

/** Other words for the same matter, persons for their states, distance, several accusations side by side. */
export const DENIALS_MEDIUM = readDenialCases(
  'denials-medium',
  `
# calls it a lie
(a) Guyana accused Venezuela of massing troops near the Essequibo. (b) Caracas called the accusation a lie.
  b denies a | Venezuela/Caracas

(a) Lebanon accused Syria of killing a newspaper editor. (b) Syrian officials said the allegations were baseless.
  b denies a | Syria

(a) South Korea blamed North Korea for a breach of its nuclear archive. (b) "This is a fabrication," Pyongyang said of the charge.
  ? b denies a | North Korea/Pyongyang

(a) Estonia accused Russia of moving buoys on the Narva. (b) The Kremlin brushed off the charge as hysteria.
  b denies a | Russia/Kremlin

# denial by negation, on the word of the accused
(a) Britain accused Russia of poisoning a double agent in Salisbury. (b) Russia did not poison anybody in Salisbury, Vladimir Putin said.
  b denies a | Vladimir Putin/Putin

(a) Moldova accused Russia of bribing voters. (b) "We have never bribed voters anywhere," said Russian Foreign Minister Sergei Lavrov.
  b denies a | Sergei Lavrov/Lavrov

(a) Pakistan accused India of bombing a seminary in Bahawalpur. (b) India said it had not bombed any seminary.
  b denies a | India

(a) The United Nations said Myanmar had burned forty villages in Sagaing. (b) Myanmar said there was no evidence of burned villages.
  b denies a | Myanmar

# no part in it
(a) Bulgaria accused Russia of blowing up an arms depot. (b) Moscow denied any role in the explosion.
  b denies a | Russia/Moscow

(a) Uruguay accused Argentina of leaking the port contract. (b) Argentina said it had nothing to do with the leak.
  b denies a | Argentina

(a) Kuwait blamed Iraq for a rocket that fell on Bubiyan island. (b) Baghdad denied responsibility.
  b denies a | Iraq/Baghdad

# the noun
(a) Croatia accused Serbia of opening its mail. (b) Despite Serbia's denials, Zagreb recalled its envoy.
  b denies a | Serbia

(a) Malaysia accused Singapore of dredging too close to Johor. (b) In its denial, Singapore pointed to satellite pictures.
  b denies a | Singapore

# a body accuses
(a) Amnesty International accused Egypt of torturing dockers in Suez. (b) Egypt rejected the report.
  b denies a | Egypt

(a) Human Rights Watch said Saudi guards had shot migrants at the Yemeni border. The group spoke to forty survivors. (b) Saudi Arabia called the allegations unfounded.
  b denies a | Saudi Arabia

# persons
(a) Peruvian prosecutor Marita Barreto accused Dina Boluarte of taking watches as gifts. (b) Boluarte has denied the allegations.
  b denies a | Dina Boluarte/Boluarte

(a) Imran Khan accused Asim Munir of stealing the vote. It was his third letter from prison. (b) Munir denied it.
  b denies a | Asim Munir/Munir

(a) Nicola Sturgeon accused Boris Johnson of lying about the ferry money. (b) The prime minister denied lying.
  b denies a | Boris Johnson/Johnson

# passive
(a) Qatar was accused by Bahrain of funding a banned party. (b) The accusation was denied by Qatar.
  b denies a | Qatar

(a) Angola has been accused by the Democratic Republic of Congo of beating migrants. (b) Luanda rejects the charge.
  b denies a | Angola/Luanda

# anaphora after several sentences
(a) Georgia accused Russia of moving a fence into its farmland. The fence now cuts off two orchards. Farmers have asked for help. (b) Moscow denies the claim.
  b denies a | Russia/Moscow

(a) Tanzania accused Kenya of burning chicks at Namanga. Traders on both sides lost money. A meeting is planned. (b) Kenyan officials denied the claim.
  b denies a | Kenya

# two accusers, one denial
(a) Denmark and Finland accused Russia of cutting a cable. (b) Russia denied cutting the cable.
  b denies a | Russia

(a) Japan accused China of flying balloons over Kyushu. (b) Taiwan also accused China of flying balloons. (c) China denied flying balloons over anybody.
  c denies a | China
  c denies b | China

# mutual accusations
(a) Sudan accused Ethiopia of raiding farms in al-Fashaga. (b) Ethiopia accused Sudan of looting a church. (c) Sudan denied looting the church.
  c denies b | Sudan

(a) Serbia accused Kosovo of beating a priest. (b) Kosovo accused Serbia of smuggling rifles. (c) Kosovo denied the beating.
  c denies a | Kosovo

# another accusation next to it
Rwanda accused Burundi of harbouring militiamen. Burundi denied that it had raised the price of sugar.
  none

(a) Iraq accused Turkey of bombing a resort in Zakho. Ankara denied reports of a currency plan.
  none

# refusals
Armenia accused Azerbaijan of blocking the Lachin road. Azerbaijan rejected a European proposal for observers.
  none

Sudan accused Chad of sending mercenaries. Chad rejected calls for an inquiry, and refused a request for talks.
  none

# the court
Prosecutors in Brazil accused Jair Bolsonaro of plotting a coup. A judge denied bail to Bolsonaro.
  none

Peru accused Odebrecht of bribing three governors. A tribunal rejected Odebrecht's appeal.
  none

# negated denial
Ukraine accused Hungary of spying in Transcarpathia. Hungary has never denied the accusation.
  none

Canada accused India of killing a Sikh activist. India could not deny the allegation, an analyst said.
  none

# across articles, without naming the accuser
[2023-02-01] (a) Mongolia accused China of dumping coal waste in the Selenge river. == [2023-02-02] (b) China denied dumping coal waste in any river.
  b denies a | China

[2020-08-01] (a) Latvia accused Belarus of sending migrants across the Daugava. == [2020-08-02] (b) Belarus denied sending migrants across the border.
  b denies a | Belarus

# across articles, the same deed
[2019-05-10] (a) Saudi Arabia said Iran had attacked two tankers near Fujairah. == [2019-05-11] (b) Iran denied that it had attacked the tankers.
  b denies a | Iran

[2019-05-10] (a) The Philippines said China had rammed a supply boat at Scarborough Shoal. == [2019-05-12] (b) China denied ramming the Philippine boat.
  b denies a | China

# an old denial
[2011-06-01] Somalia denied Kenya's claim that it shelters pirates. == [2021-06-01] Kenya accused Somalia of sheltering pirates at Kismayo.
  none

[2008-03-01] Colombia rejected Ecuador's accusation of bombing a camp in Sucumbios. == [2016-03-01] Ecuador accused Colombia of spraying a camp with poison.
  none

# a denial of words
(a) Fiji accused Australia of turning back a boat. Australia's minister denied saying that Fiji was corrupt.
  none

(a) Malta accused Italy of ignoring a distress call. Italy denied that it had called Malta a liar.
  none
`,
)
