import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { Label } from 'react-aria-components/Label'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField } from 'react-aria-components/TextField'
import { pastedFile } from '../../opening/chosen-files'
import { useOpening } from './opening-context'

/** A field for the text of an article, for those who have no keys to paste it anywhere. */
export function PasteBox() {
  const opening = useOpening()
  const [text, setText] = useState('')
  return (
    <>
      <TextField className="paste-box" value={text} onChange={setText}>
        <Label>Or the text of an article</Label>
        <TextArea rows={5} />
      </TextField>
      <Button className="button" isDisabled={text.trim() === ''} onPress={() => void opening.open([pastedFile(text)])}>
        Read this text
      </Button>
    </>
  )
}
