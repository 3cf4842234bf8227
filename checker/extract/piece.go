package extract

import "golang.org/x/net/html"

// A piece is a range of the running text that has one origin on the page. The
// walk notes pieces in ascending order of start; together they cover all of
// the running text but the separators. Inside a piece the running text is, byte
// for byte, the text that the parser made of the origin.
type piece struct {
	start, end int32      // range of the running text, end exclusive
	node       *html.Node // text or comment; the element of an attribute value; nil on plain text
	attr       string     // name of the attribute that holds the text, or ""
	offset     int32      // byte offset in the node's Data, the attribute's value or the plain text at which it begins
	jsonStart  int32      // JSON-LD: byte range in the script's text of the inside of the string literal;
	jsonEnd    int32      // -1 and -1 otherwise. offset then counts in the decoded string
	pointer    string     // JSON-LD: JSON pointer of the string, without "#"
}
