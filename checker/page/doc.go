// Package page holds the facts of one publisher page: what a careful reader
// would write down about it, and where each fact stands.
//
// The facts are the input of the Rego policies and the output of
// `noticecheck facts`. Their JSON Schema is made from the Go types (see
// [Schema]), so the two cannot drift apart. Every key is always there: unknown
// is "", an empty list or 0, never null and never absent.
//
// # One running text
//
// All text of a page lies in one string, [Page.Running]: first the text nodes
// in document order, hidden ones too, each block in a range of its own, then
// attribute values and strings of structured data that are worth reading. A
// finder of notices or credits scans ranges of the running text and names what
// it found by a range of it. How such a range maps to bytes of the file is
// known to the [Locator] alone, which works only when a place is printed: a
// page without findings never pays for positions.
//
// # Places
//
// A place is an [At], a small integer: an index into the spans of its page. It
// travels through Rego as an opaque number and is turned into a [Position] by
// [Page.Position] when it is printed.
//
// The package depends on nothing else in the project.
package page
