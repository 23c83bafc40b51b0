import { readDenialCases } from '../read-denial-cases'

/** Plain words, next to each other or about one matter between two named parties. */
export const DENIALS_STRONG = readDenialCases(
  'denials-strong',
  `
# named accuser, next sentence
(a) Zambia accused Malawi of dumping maize in its lakes. (b) Malawi rejected Zambia's accusation.
  b denies a | Malawi

(a) Ecuador accused Peru of moving border posts at night. (b) Peru denied Ecuador's allegation.
  b denies a | Peru

# no named accuser, next sentence
(a) Norway accused Iceland of overfishing mackerel. (b) Iceland denied the accusation.
  b denies a | Iceland

(a) Ghana accused Togo of sheltering gold smugglers. (b) Togo dismissed the claim as baseless.
  b denies a | Togo

(a) Thailand accused Cambodia of laying mines along the frontier. (b) Phnom Penh denied it.
  b denies a | Cambodia/Phnom Penh

(a) Bolivia accused Chile of diverting the Silala river. The two have argued about water for decades. (b) Chile denies the charge.
  b denies a | Chile

# what is denied is named again
(a) Albania accused Serbia of hacking its pension office. The ministry was offline for a week. (b) Serbia denied hacking any office.
  b denies a | Serbia

(a) Chad accused Sudan of arming rebels in the east. Talks were put off twice. (b) Sudan has denied arming the rebels.
  b denies a | Sudan

# a deed on the accuser's word
(a) Armenia said Azerbaijan had shelled three villages near Goris. (b) Azerbaijan denied the report.
  b denies a | Azerbaijan

(a) Eritrea said Ethiopian troops had attacked its posts at Zalambessa. (b) Ethiopia denied that its troops had attacked any post.
  b denies a | Ethiopia

# within one sentence
(a) Colombia accused Venezuela of hiding guerrillas, which Caracas denied.
  a denies a | Venezuela/Caracas

(a) Tunisia accused Libya of letting traffickers pass, an accusation Libya has denied.
  a denies a | Libya

# spokesman and leader speak for their country
(a) Cyprus accused Turkey of drilling in its waters. (b) Turkish President Recep Tayyip Erdogan rejected the accusation.
  b denies a | Recep Tayyip Erdogan/Erdogan

(a) Belgium accused Rwanda of backing the M23. (b) Rwandan Foreign Minister Olivier Nduhungirehe dismissed the allegations as lies.
  b denies a | Olivier Nduhungirehe

# the denial before the accusation
(a) Vietnam denied on Monday that it had rammed a trawler. (b) China had accused Vietnam of ramming the trawler off the Paracels.
  a denies b | Vietnam

(a) Cuba denied the allegation. (b) The United States had accused Cuba of jamming its embassy's telephones.
  a denies b | Cuba

# refusal of an offer
Greece accused North Macedonia of breaking the Prespa accord. North Macedonia rejected the Greek offer of talks.
  none

Uganda accused Rwanda of closing the Gatuna crossing. Rwanda cancelled a visit by Ugandan officials.
  none

# access denied
Kenya accused Ethiopia of harassing traders at Moyale. Ethiopia denied visas to two Kenyan reporters.
  none

Jordan accused Israel of cutting its water share. Israel denied Jordanian officials entry to the site.
  none

# not denied
Latvia accused Belarus of pushing migrants over the fence. Belarus did not deny the accusation.
  none

Sweden accused Iran of paying gang members. Iran refused to confirm or deny the report.
  none

# denied by somebody else
Haiti accused the Dominican Republic of razing a market. Jamaica denied any part in the quarrel.
  none

Spain accused Morocco of opening the gates at Ceuta. Algeria denied the allegation of a plot.
  none

# each answers his own accuser
(a) France accused Mali of expelling journalists. (b) Germany accused Niger of jailing an aid worker. (c) Niger denied Germany's accusation.
  c denies b | Niger

(a) Poland accused Belarus of jamming flights. (b) Lithuania accused Belarus of smuggling cigarettes. (c) Belarus denied Poland's accusation of jamming flights.
  c denies a | Belarus

# across articles, both named
[2021-04-02] (a) Zimbabwe accused Botswana of shooting fishermen on the Chobe river. == [2021-04-03] (b) Botswana has rejected Zimbabwe's accusation that it shot fishermen on the Chobe.
  b denies a | Botswana

[2022-09-10] (a) Kazakhstan accused Kyrgyzstan of draining the Kirov reservoir. == [2022-09-11] (b) Kyrgyzstan denied Kazakhstan's claims about the Kirov reservoir on Sunday.
  b denies a | Kyrgyzstan

# across articles, another matter
[2021-04-02] Honduras accused Nicaragua of fishing in the Gulf of Fonseca. == [2021-04-05] Nicaragua rejected an accusation by Honduras that it hides fugitive lawyers.
  none

[2021-04-02] Senegal accused Gambia of cutting rosewood. == [2021-04-05] Gambia denied Mauritania's allegation that it cuts rosewood.
  none
`,
)
