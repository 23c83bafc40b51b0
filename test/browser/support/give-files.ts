import { userEvent } from 'vitest/browser'

/** A file as a reader has it on disk. */
export const textFile = (name: string, content: BlobPart): File => new File([content], name)

const transferOf = (files: readonly File[]): DataTransfer => {
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  return transfer
}

const drag = (type: string, dataTransfer: DataTransfer): boolean =>
  document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))

/** Holds files over the page, as a reader does who is about to drop them. */
export function holdOver(files: readonly File[]): void {
  const transfer = transferOf(files)
  drag('dragenter', transfer)
  drag('dragover', transfer)
}

/** Drops files on the page. */
export function dropFiles(...files: readonly File[]): void {
  holdOver(files)
  drag('drop', transferOf(files))
}

/** Pastes a text with the focus wherever it is. */
export function pasteText(text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

/** Gives files to the picker that a button opens. */
export async function chooseFiles(input: Element, ...files: readonly File[]): Promise<void> {
  await userEvent.upload(input, [...files])
}
