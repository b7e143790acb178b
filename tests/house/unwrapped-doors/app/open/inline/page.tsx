export default function Page() {
  async function inline() {
    'use server'
    return 'anyone may call this'
  }
  return <button formAction={() => void inline()} type="submit" />
}
