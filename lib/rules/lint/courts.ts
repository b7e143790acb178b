/** How statements call a court or body, and which authorities may then be cited, by who issued them. */
export const courts: readonly { called: RegExp; issuedBy: RegExp }[] = [
  { called: /\bEuropean Court\b|\bStrasbourg\b/, issuedBy: /European Court of Human Rights/ },
  { called: /\bInter-American Court\b/, issuedBy: /Inter-American Court/ },
  { called: /\bHuman Rights Committee\b/, issuedBy: /Human Rights Committee/ },
  { called: /\bCommittee against Torture\b/, issuedBy: /Committee against Torture/ },
  { called: /\bUN committee\b|\b[Tt]he Committee\b/, issuedBy: /Committee/ },
  { called: /\bSupreme Court of New Zealand\b/, issuedBy: /Supreme Court of New Zealand/ },
  { called: /\bSupreme Court of Canada\b/, issuedBy: /Supreme Court of Canada/ },
  { called: /\bPolish Supreme Court\b|\bSupreme Court of Poland\b/, issuedBy: /Sąd Najwyższy/ },
  { called: /\bSwedish Supreme Court\b|\bSupreme Court of Sweden\b/, issuedBy: /Högsta domstolen/ },
  { called: /\bSupreme Federal Court\b/, issuedBy: /Supremo Tribunal Federal/ },
  { called: /\bSofia City Court\b/, issuedBy: /Sofia City Court/ },
  { called: /\bSpanish courts\b/, issuedBy: /Audiencia Nacional|Tribunal (Supremo|Constitucional)/ },
  { called: /\b[Cc]onstitutional court\b/, issuedBy: /Constitutional Court|Tribunal Constitucional|Ústavní soud/ },
  {
    called: /\b(supreme|highest) court\b/,
    issuedBy:
      /Supreme Court|Supremo Tribunal|Högsta|Cassazione|Sąd Najwyższy|Constitutional Court|Tribunal Constitucional|Ústavní soud/,
  },
  { called: /\bINTERPOL\b/, issuedBy: /INTERPOL/ },
]
