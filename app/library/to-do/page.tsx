import { readToDo } from '#lib/server/ledger/read-to-do'
import { securePage } from '#lib/server/secure-page'
import { ToDoList } from './to-do-list.tsx'

/** What the checks that run by themselves find, check by check: where somebody has to look. */
async function ToDoPage() {
  const list = await readToDo()
  return (
    <>
      <p className="law max-w-prose pt-4">
        These checks run by themselves over everything you see in the library. They settle nothing: each says where
        somebody has to look, and what would settle it.
      </p>
      <ToDoList list={list} />
    </>
  )
}

export default securePage('ledger.read', ToDoPage)
