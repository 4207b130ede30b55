import ts from 'typescript'

export interface Import {
  readonly specifier: string
  /** `import type`, `export type … from`: nothing is loaded for it. */
  readonly typeOnly: boolean
  readonly line: number
}

export interface Name {
  readonly name: string
  readonly line: number
}

function nodesOf(text: string): readonly { readonly node: ts.Node; readonly line: number }[] {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true)
  const found: { node: ts.Node; line: number }[] = []
  const visit = (node: ts.Node): void => {
    found.push({ node, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What a module imports: `from '…'`, `import '…'`, `import('…')` as a value and as a type. */
export function importsOf(text: string): readonly Import[] {
  return nodesOf(text).flatMap(({ node, line }): Import[] => {
    if (ts.isImportDeclaration(node)) return one(node.moduleSpecifier, node.importClause?.isTypeOnly === true, line)
    if (ts.isExportDeclaration(node)) return one(node.moduleSpecifier, node.isTypeOnly, line)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      return one(node.arguments[0], false, line)
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return one(node.argument.literal, true, line)
    return []
  })
}

function one(specifier: ts.Node | undefined, typeOnly: boolean, line: number): Import[] {
  return specifier !== undefined && ts.isStringLiteral(specifier) ? [{ specifier: specifier.text, typeOnly, line }] : []
}

/** The free names that a module uses as values or types (`Date`, `fetch`), not those after a dot or of properties. */
export function namesUsed(text: string): readonly Name[] {
  return nodesOf(text).flatMap(({ node, line }): Name[] => {
    if (!ts.isIdentifier(node)) return []
    const { parent } = node
    const isProperty =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
    return isProperty ? [] : [{ name: node.text, line }]
  })
}

export interface Literal {
  readonly text: string
  readonly line: number
}

/** The string literals of a module, imports' specifiers left out. */
export function stringsIn(text: string): readonly Literal[] {
  return nodesOf(text)
    .filter(({ node }) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    .filter(({ node }) => !ts.isImportDeclaration(node.parent) && !ts.isExportDeclaration(node.parent))
    .map(({ node, line }) => ({ text: (node as ts.StringLiteral).text, line }))
}

/** The fixed pieces of text in a module or function: string literals, and templates between their `${…}`. */
export function textIn(text: string): readonly string[] {
  return nodesOf(text).flatMap(({ node }) =>
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
      ? [node.text]
      : [],
  )
}
