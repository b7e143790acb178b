import 'server-only'

/** Counts the changes that were being tracked in a file. */
export class Tracked {
  private inserted = 0
  private deleted = 0
  private readonly authors = new Set<string>()

  by(author: string | undefined): void {
    if (author) this.authors.add(author.slice(0, 200))
  }

  insert(author: string | undefined): void {
    this.inserted += 1
    this.by(author)
  }

  strike(text: string): void {
    if (text !== '') this.deleted += 1
  }

  result(): { inserted: number; deleted: number; authors: string[] } {
    return { inserted: this.inserted, deleted: this.deleted, authors: [...this.authors].slice(0, 100) }
  }
}
