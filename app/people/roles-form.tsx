'use client'

import { useState } from 'react'
import { ActButton, type ActButtonProps } from '#components/ui/act-button'
import { CheckboxList } from '#components/ui/checkbox-list'
import { type Role, roles } from '#lib/domain/case-access'
import { roleWords } from '#lib/domain/role-words'

export const roleOptions = roles.map((value) => ({ value, label: roleWords[value].name }))

/** The roles of one person, and the button that saves them once they differ. */
export function RolesForm({
  userId,
  name,
  roles: stored,
  change,
}: {
  userId: string
  name: string
  roles: readonly Role[]
  change: ActButtonProps<{ userId: string; roles: Role[] }>['act']
}) {
  const [chosen, setChosen] = useState<readonly string[]>(stored)
  const roleList = roles.filter((role) => chosen.includes(role))
  const same = roleList.length === stored.length && roleList.every((role) => stored.includes(role))
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
      <CheckboxList label={`Roles of ${name}`} hideLabel options={roleOptions} value={chosen} onChange={setChosen} />
      {same ? null : (
        <ActButton act={change} input={{ userId, roles: roleList }} label={`Save the roles of ${name}`}>
          Save roles
        </ActButton>
      )}
    </div>
  )
}
