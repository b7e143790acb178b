import { SiteNav } from '#components/shell/site-nav'
import { may } from '#lib/domain/permissions'
import { currentViewer } from '#lib/server/identity/viewer'

/** The main places, for whoever is looking. */
export async function Navigation() {
  const viewer = await currentViewer()
  return <SiteNav cases={viewer === null || may(viewer, 'case.list')} />
}
