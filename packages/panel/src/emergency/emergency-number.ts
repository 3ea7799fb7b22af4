/** The number that reaches help in the European Union and, from mobile phones, in many countries beyond it. */
export const commonNumber = '112'
