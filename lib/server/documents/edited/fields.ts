import 'server-only'

interface Field {
  instruction: string
  /** Where the words begin that it shows. */
  from: number
}

/** The fields that are open where the text is being read (ISO/IEC 29500-1, 17.16). */
export class Fields {
  private readonly open: Field[] = []

  begin(): void {
    this.open.push({ instruction: '', from: 0 })
  }

  instruct(text: string): void {
    const field = this.open.at(-1)
    if (field) field.instruction += text
  }

  separate(from: number): void {
    const field = this.open.at(-1)
    if (field) field.from = from
  }

  /** The place that it leads to, if it is a link to one in the document. */
  end(): { mark: string | undefined; from: number } {
    const { instruction, from } = this.open.pop() ?? { instruction: '', from: 0 }
    return { mark: /^\s*HYPERLINK\s+\\l\s+"([^"]*)"/i.exec(instruction)?.[1], from }
  }

  /** Whether what is shown is a table of contents, which nobody writes by hand. */
  get isContents(): boolean {
    return this.open.some(({ instruction }) => /^\s*TOC\b/i.test(instruction))
  }
}
