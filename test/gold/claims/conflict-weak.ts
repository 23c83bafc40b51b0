import { readClaimCases } from '../read-claim-cases'

/** Idiom, ellipsis and what stands far apart. */
export const CONFLICT_WEAK = readClaimCases(
  'conflict-weak',
  `
# idiom
Nairobi pulled the plug on Worldcoin in August after queues had formed at every mall.
  Nairobi -coerce/sanction-> Worldcoin

The Kremlin is rattling its sabre at Moldova again.
  Kremlin -threaten-> Moldova

Delhi showed the door to forty-one Canadian envoys.
  Delhi -sanction-> Canadian

# ellipsis
Egypt closed its embassy in Doha in June; Bahrain, a day later.
  Egypt -sanction-> Doha
  Bahrain -sanction-> Doha

Ghana arrested two smugglers from Togo, and Benin three.
  Ghana -coerce-> Togo
  Benin -coerce-> Togo

# long distance
The frigate that the admiral, after weeks of delay blamed on a broken crane in Lagos, finally sent was meant, Nigeria said, to blockade Equatorial Guinea.
  Nigeria -mobilize/coerce-> Equatorial Guinea | asserted/future/hypothetical, by: Nigeria
  ? Lagos -located-> Nigeria
  ? Nigeria -say-> Equatorial Guinea

It was Uganda, and not as first thought Rwanda, whose gunners had shelled Rutshuru.
  Uganda -assault-> Rutshuru
  ? Rwanda -assault-> Rutshuru | not

# irony
So much for brotherhood: four days after the embrace in Asmara, Ethiopian drones were over Eritrea again.
  Ethiopian -mobilize/assault-> Eritrea

# victim first
Two of the nine dead were guards of Juan Orlando Hernandez; their killers wore the badge of Mara Salvatrucha.
  Mara Salvatrucha -assault-> Juan Orlando Hernandez
`,
)
