/** Addresses that an entry of the library rests on, written out so that they can be read and copied. */
export function SourceList({ addresses }: { addresses: readonly string[] }) {
  return (
    <>
      <h3 className="mt-6 text-lg first:mt-0">Sources</h3>
      <ul className="note flex flex-col gap-1">
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} rel="noreferrer noopener" target="_blank" className="link inline-block min-h-6 break-all">
              {address}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
