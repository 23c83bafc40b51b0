const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read; ask for permission (chmod +r)',
  EPERM: 'may not be read; ask for permission (chmod +r)',
  ELOOP: 'is a symbolic link that leads back to itself; name the file itself',
  EISDIR: 'is a folder; name the files in it',
  ENOTDIR: 'does not exist: a part of its path is a file',
  ENAMETOOLONG: 'has too long a name',
  EMFILE: 'could not be opened: too many files are open (ulimit -n)',
}

/** What kept a file or folder from being read, in words that follow its name. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? (code === '' ? error.message : `could not be read (${code})`)
}
