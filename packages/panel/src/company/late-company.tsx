import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { YourCompanyProps } from './your-company.tsx'

/** What a group has to ask about its companies. Most organisations are none, so it is loaded behind the first contact. */
export function LateCompany(props: YourCompanyProps) {
  const [YourCompany, setYourCompany] = useState<ComponentType<YourCompanyProps>>()
  useEffect(() => {
    import('./your-company.tsx').then(
      (file) => setYourCompany(() => file.YourCompany),
      () => undefined,
    )
  }, [])
  return YourCompany ? <YourCompany {...props} /> : null
}
