export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/**
 * What each shell loads. All ask the same `kz-is __complete -- WORDS...`, whose last word is the one being typed. No answer is ever
 * run or expanded by the shell: it is read line by line.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# kz-is, completion for bash. Now: source <(kz-is completion bash)
# For good: kz-is completion bash > ~/.local/share/bash-completion/completions/kz-is
_kz_is() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" line value
  COMPREPLY=()
  while IFS= read -r line; do
    value="\${line%%$'\\t'*}"
    case "$value" in
      :file | :folder)
        compopt -o filenames 2>/dev/null
        while IFS= read -r value; do COMPREPLY+=("$value"); done \\
          < <(if [[ $line == :file ]]; then compgen -f -- "$cur"; else compgen -d -- "$cur"; fi)
        ;;
      *) COMPREPLY+=("$value") ;;
    esac
  done < <("\${1/#\\~/$HOME}" __complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null </dev/null)
}
complete -F _kz_is kz-is`,

  zsh: `#compdef kz-is
# kz-is, completion for zsh. Now: source <(kz-is completion zsh)
# For good: kz-is completion zsh > "\${fpath[1]}/_kz-is"
_kz_is() {
  local line value
  local -a found
  while IFS= read -r line; do
    value="\${line%%$'\\t'*}"
    case "$value" in
      :file) _files ;;
      :folder) _files -/ ;;
      *)
        if [[ "$line" == *$'\\t'* ]]; then found+=("\${value//:/\\\\:}:\${line#*$'\\t'}")
        else found+=("\${value//:/\\\\:}"); fi
        ;;
    esac
  done < <("\${words[1]}" __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null </dev/null)
  (( \${#found} )) && _describe -t kz-is kz-is found
}
if [[ "\${funcstack[1]}" == _kz_is ]]; then _kz_is "$@"; else compdef _kz_is kz-is; fi`,

  fish: `# kz-is, completion for fish. Now: kz-is completion fish | source
# For good: kz-is completion fish > ~/.config/fish/completions/kz-is.fish
function __kz_is_complete
  set -l before (commandline -opc)
  set -l cur (commandline -ct)
  for line in (command kz-is __complete -- $before[2..-1] "$cur" 2>/dev/null </dev/null)
    switch $line
      case ':file' ':folder'
        __fish_complete_path "$cur"
      case '*'
        echo -- $line
    end
  end
end
complete -c kz-is -f -a '(__kz_is_complete)'`,

  powershell: `# kz-is, completion for PowerShell. Now: kz-is completion powershell | Out-String | Invoke-Expression
# For good: add that line to $PROFILE
Register-ArgumentCompleter -Native -CommandName kz-is -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $typed = if ($wordToComplete) { $wordToComplete } else { '""' }
  & kz-is __complete -- @before $typed 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if ($value -in ':file', ':folder') {
      Get-ChildItem -Path "$wordToComplete*" -Directory:($value -eq ':folder') -ErrorAction SilentlyContinue |
        ForEach-Object { [System.Management.Automation.CompletionResult]::new($_.Name) }
    } else {
      $tip = if ($about) { $about } else { $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $tip)
    }
  }
}`,
}
