// Package policies holds the shipped rules, their library and their data as
// files: rules/<pack>/<rule>/<rule>.rego, lib/ and data/. A rule, a notice or
// an agency is added by adding a file or a row; nothing here lists them.
package policies

import "embed"

// FS holds lib, data and rules. Tests and fixture pages beside the rules are
// embedded too: `noticecheck test` runs them anywhere.
//
//go:embed lib data rules
var FS embed.FS
