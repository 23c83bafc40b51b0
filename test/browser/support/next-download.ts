/** The file that the page has the browser save next; it is not saved. To be called before whatever saves it. */
export function nextDownload(): Promise<File> {
  return new Promise((resolve, reject) => {
    const catchLink = (event: MouseEvent) => {
      const link = event.target
      if (!(link instanceof HTMLAnchorElement) || link.download === '') return
      event.preventDefault()
      document.removeEventListener('click', catchLink, { capture: true })
      fetch(link.href)
        .then((response) => response.blob())
        .then((blob) => new File([blob], link.download, { type: blob.type }))
        .then(resolve, reject)
    }
    document.addEventListener('click', catchLink, { capture: true })
  })
}
