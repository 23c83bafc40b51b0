import { readClaimCases } from '../read-claim-cases'

/** Force, pressure and threats in plain clauses. */
export const CONFLICT_STRONG = readClaimCases(
  'conflict-strong',
  `
# active clause
Al-Shabaab attacked a Kenyan army convoy near Lamu on Tuesday, killing six soldiers.
  Al-Shabaab -assault-> Kenyan

Azerbaijan shelled three villages in Armenia overnight, wounding a shepherd and his son.
  Azerbaijan -assault-> Armenia

Venezuela has massed troops on the border with Guyana since the weekend.
  Venezuela -mobilize-> Guyana

New Zealand imposed sanctions on Myanmar on Thursday, freezing the assets of eleven generals.
  New Zealand -sanction-> Myanmar

Algeria expelled twelve French diplomats on Sunday and gave them two days to pack.
  Algeria -sanction-> French

Nicaraguan police arrested the bishop Rolando Alvarez at his home in Matagalpa before dawn.
  Nicaraguan -coerce-> Rolando Alvarez

The Philippines on Wednesday deployed two frigates against Chinese coast guard ships at Sabina Shoal.
  Philippines -mobilize-> Chinese

Burkina Faso banned Radio Omega for three months over an interview with an exiled officer.
  Burkina Faso -coerce-> Radio Omega

# passive with its agent
Lens photographer Tomas Arrieta was detained by Chilean marines near Temuco, his union said.
  Chilean -coerce-> Tomas Arrieta | by: *

The fishing port of Mokha was bombed twice by Saudi jets during the night.
  Saudi -assault-> Mokha

Former health minister Grace Ofori has been convicted of fraud by the High Court of Ghana.
  High Court of Ghana -sanction/coerce-> Grace Ofori
  ? High Court of Ghana -*-> Ghana
  ? Grace Ofori -member-> Ghana

Mali was suspended by the African Union after the second coup in nine months.
  African Union -sanction-> Mali

# coordination of actors
Chad and Niger attacked Boko Haram camps on the shore of the lake, and both armies claimed to have killed dozens.
  Chad -assault-> Boko Haram
  Niger -assault-> Boko Haram

Britain, Canada and Australia have imposed sanctions on Iran's morality police.
  Britain -sanction-> Iran
  Canada -sanction-> Iran
  Australia -sanction-> Iran

# coordination of targets
Sudan's army bombed Nyala and El Geneina on Friday, residents of both towns said by phone.
  Sudan -assault-> Nyala | by: ?
  Sudan -assault-> El Geneina | by: ?
  ? Nyala -located-> Sudan | by: *
  ? El Geneina -located-> Sudan | by: *

# noun with an owner
Russia's bombardment of Kharkiv went on for a ninth night.
  Russia -assault-> Kharkiv

India's ban on the Pakistani broadcaster Geo News takes effect at midnight.
  India -coerce-> Geo News
  ? Geo News -located/member-> Pakistani
  ? India -coerce-> Pakistani

# demonstration
Thousands of Peruvian teachers protested against President Dina Boluarte in Puno, where shops stayed shut.
  Peruvian -protest-> Dina Boluarte
  ? Dina Boluarte -lead-> Peruvian

# threat
North Korea threatened Japan with what it called a sea of fire if the destroyer entered its waters.
  North Korea -threaten-> Japan

Turkey warned Greece on Monday that it would not tolerate a longer runway on the island.
  Turkey -threaten-> Greece
`,
)
