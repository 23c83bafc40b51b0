/** What becomes of the disk while a graph is written. A seam: tests make it fail or die at any step. */
export interface Disk {
  /** Makes a folder, and those that it lies in. */
  makeFolder(path: string): Promise<void>
  /** Writes a new file and waits until it is on the disk. `mode` are its permissions; those that the system gives unless told. */
  writeFile(path: string, chunks: Iterable<string>, mode?: number): Promise<FileStamp>
  /** Renames within one file system and waits until the rename is on the disk. */
  rename(from: string, to: string): Promise<void>
  /** Removes a file, or a folder with all that is in it; what is not there is no error. */
  remove(path: string): Promise<void>
}

/** What a file must look like to be the one that was written. */
export interface FileStamp {
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
}
