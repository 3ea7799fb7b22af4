/* Style sheets that a page imports become part of its bundle. */
declare module '*.css'
