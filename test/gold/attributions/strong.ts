import { readAttributionCases } from '../read-attribution-cases'

/** Speech whose speaker stands beside it. */
export const STRONG_ATTRIBUTIONS = readAttributionCases(
  'attributions-strong',
  `
# indirect, cue before
William Ruto said the port of Lamu would open in June. Traders have waited for two years.
  William Ruto | said | the port of Lamu would open in June

Tonga's health ministry confirmed that nine children had measles. Schools stay shut until Monday.
  Tonga's health ministry=Tonga | confirmed | nine children had measles

Mayor Yuriko Koike insisted that the fish market was safe.
  Yuriko Koike | insisted | the fish market was safe

Governor Jorge Macri told Clarin that the buses would run all night. The union doubts it.
  Jorge Macri | told | the buses would run all night
  ? The union=? | doubts | it

# direct, cue behind
"We have buried enough brothers," said Bishop Paride Taban. He left the room without taking questions.
  Paride Taban | said | We have buried enough brothers

"The coral will not wait for us," Surangel Whipps told the delegates in Koror.
  Surangel Whipps | told | The coral will not wait for us

"Nobody paid me a single rupee," Arvind Kejriwal insisted outside the court.
  Arvind Kejriwal | insisted | Nobody paid me a single rupee

# direct, cue before
Angela Alvarez said: "My songs were in a drawer for sixty years." She won the prize at 95.
  Angela Alvarez | said | My songs were in a drawer for sixty years

Judge Thembile Skweyiya asked, "Where is the money now?"
  Thembile Skweyiya | asked | Where is the money now?

# cue inside the content
"The dam is full," said Sylvia Masebo, "and the turbines are running again."
  Sylvia Masebo | said | The dam is full + and the turbines are running again

The vaccine, Anders Tegnell argued, had come too late for the old.
  Anders Tegnell | argued | The vaccine + had come too late for the old

# indirect, cue behind
Gold output fell by a tenth last year, Barrick said on Monday.
  Barrick | said | Gold output fell by a tenth last year

Inflation in Turkey will ease by autumn, Mehmet Simsek predicted.
  Mehmet Simsek | predicted | Inflation in Turkey will ease by autumn

# according to
According to the Reserve Bank of India, deposits grew by nine percent.
  the Reserve Bank of India=Reserve Bank of India | According to | deposits grew by nine percent

The cyclone killed at least 40 people, according to Radio Mozambique.
  Radio Mozambique | according to | The cyclone killed at least 40 people

# unnamed source
Officials said two bridges had been washed away. Nobody was hurt.
  Officials=? | said | two bridges had been washed away

"They came at night," said a shopkeeper. Her windows were still open.
  a shopkeeper=? | said | They came at night

# nothing said by anybody
The ferry left Suva at noon and reached Levuka by dark. It carried flour, cement and a bride.
  none
`,
)
