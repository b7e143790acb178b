import { createElement, type HTMLAttributes } from 'react'

interface VisuallyHiddenProps extends Omit<HTMLAttributes<HTMLElement>, 'style'> {
  elementType?: 'div' | 'span'
}

/**
 * Stands in for the library's own (next.config.js), which hides its native inputs by a style attribute. A strict
 * content policy refuses that in HTML from the server; a class does the same.
 */
export function VisuallyHidden({ elementType = 'div', children, ...props }: VisuallyHiddenProps) {
  return createElement(elementType, { ...props, className: 'sr-only' }, children)
}
