/** C0 and C1 controls and delete: XML 1.0 forbids or discourages them, and a terminal would obey them. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g
/** Half a surrogate pair and the two non-characters that no XML document may hold. */
const BROKEN = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text made safe for an attribute value or an element: controls become spaces, markup becomes entities. */
export const xmlText = (text: string): string =>
  text
    .replace(CONTROLS, ' ')
    .replace(BROKEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
