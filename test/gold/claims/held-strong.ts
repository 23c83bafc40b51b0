import { readClaimCases } from '../read-claim-cases'

/** Denied, future, possible, long ago, on somebody's word: in plain clauses. */
export const HELD_STRONG = readClaimCases(
  'held-strong',
  `
# negated verb
Malaysia did not arrest Zakir Naik when he landed.
  Malaysia -coerce-> Zakir Naik | not

Mexico has never recognised Juan Guaido.
  Mexico -support-> Juan Guaido | not

Bangladesh isn't backing Pakistan in the vote.
  Bangladesh -support-> Pakistan | not

Liberia was not attacked by Guinea, the map shows.
  Guinea -assault-> Liberia | not, by: *

# neither and no
Neither Fiji nor Tonga condemned Indonesia.
  Fiji -accuse-> Indonesia | not
  Tonga -accuse-> Indonesia | not

No Omani officer met Houthi commanders in Salalah.
  Omani <-consult-> Houthi | not

# failed and without
Jordan failed to meet the Saudi delegation on Monday.
  Jordan <-consult-> Saudi | not

Sierra Leone signed the lease without consulting Guinea.
  Sierra Leone <-consult-> Guinea | not

# not only
Morocco not only expelled the Iranian ambassador but recalled its own.
  Morocco -sanction-> Iranian

# future
Narendra Modi will meet Sheikh Hasina in Dhaka next week.
  Narendra Modi <-agree-> Sheikh Hasina | future

Sweden will impose sanctions on Georgia in June.
  Sweden -sanction-> Georgia | future

Vietnam is going to sue Formosa over the dead fish.
  Vietnam -accuse-> Formosa | future

Kigali plans to expel the Belgian ambassador.
  Kigali -sanction-> Belgian | future

# hypothetical
Guatemala could arrest Thelma Aldana at the border.
  Guatemala -coerce-> Thelma Aldana | hypothetical

If Ethiopia attacked Eritrea, the port would burn first.
  Ethiopia -assault-> Eritrea | hypothetical

Argentina may withdraw from the World Health Organization.
  Argentina -retreat-> World Health Organization | hypothetical

Ankara would support Tripoli in a war, its envoy wrote.
  Ankara -support-> Tripoli | hypothetical, by: *

# urged to
Canada urged Cuba to release the dissident Jose Daniel Ferrer.
  Canada -request-> Cuba
  ? Canada -say-> Jose Daniel Ferrer
  Cuba -retreat-> Jose Daniel Ferrer | hypothetical

The African Union called on Sudan to stop bombing Darfur.
  African Union -request-> Sudan
  ? African Union -say-> Darfur
  Sudan -assault-> Darfur | asserted/hypothetical, by: *
  ? Darfur -located-> Sudan

# long ago
In 1974 Turkey invaded Cyprus.
  Turkey -assault-> Cyprus | historical

Belgium ruled for decades; in 1961 it helped Katanga to break away from Congo.
  Belgium -aid-> Katanga | historical
  ? Katanga -*-> Congo

# on somebody's word
Felix Tshisekedi said Rwanda had bombed Goma.
  Rwanda -assault-> Goma | by: Felix Tshisekedi
  ? Felix Tshisekedi -say/accuse-> Rwanda

According to Zelensky, Hungary has blocked the Dutch shipment.
  Hungary -reject/coerce-> Dutch | by: Zelensky
  ? Zelensky -say/accuse-> Hungary
  ? Zelensky -say-> Dutch

Burundi accused Rwanda of bombing Bujumbura.
  Burundi -accuse-> Rwanda
  Rwanda -assault-> Bujumbura | by: Burundi

"Eritrea has attacked Adigrat," Getachew Reda told reporters.
  Eritrea -assault-> Adigrat | by: Getachew Reda
  ? Getachew Reda -say/accuse-> Eritrea

India supports Armenia, Nikol Pashinyan said on Thursday.
  India -support-> Armenia | by: Nikol Pashinyan
  ? Nikol Pashinyan -say-> India
  ? Nikol Pashinyan -say-> Armenia

# on the word of somebody unnamed
Officials said Nigeria had arrested the Chinese captain.
  Nigeria -coerce-> Chinese | by: ?

Two diplomats said Qatar was funding Tunisia.
  Qatar -aid-> Tunisia | by: ?

# denial
Wagner denied that it had attacked Gossi.
  Wagner -assault-> Gossi | not, by: Wagner
  ? Wagner -reject-> Gossi

Ilham Aliyev denied a claim by Armenia that Azerbaijan had shelled Jermuk.
  Ilham Aliyev -reject-> Armenia
  Azerbaijan -assault-> Jermuk | not, by: Ilham Aliyev/Armenia
  ? Armenia -accuse/say-> Azerbaijan
  ? Azerbaijan -assault-> Jermuk | by: Armenia
  ? Ilham Aliyev -*-> Azerbaijan
`,
)
