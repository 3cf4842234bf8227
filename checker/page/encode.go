package page

import (
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// AppendJSON appends the facts as one JSON object without line breaks. Places
// are printed as positions, places that are nowhere as null.
func (p *Page) AppendJSON(dst []byte) ([]byte, error) {
	var ats []At
	value := reflect.ValueOf(p).Elem()
	collectAts(value, &ats)
	e := encoder{dst: dst, positions: p.Positions(ats)}
	e.value(value)
	return e.dst, e.err
}

var atType = reflect.TypeFor[At]()

// A Field is a field of a fact that has a JSON name.
type Field struct {
	Name  string // JSON name
	Index int    // index in its struct
	Type  reflect.Type
	Doc   string
}

var fieldCache sync.Map // reflect.Type -> []Field

// Fields lists the fields of a fact type that are facts, in order.
func Fields(t reflect.Type) []Field {
	if known, ok := fieldCache.Load(t); ok {
		return known.([]Field)
	}
	var fields []Field
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if name == "" || name == "-" {
			continue
		}
		fields = append(fields, Field{Name: name, Index: i, Type: f.Type, Doc: f.Tag.Get("doc")})
	}
	fieldCache.Store(t, fields)
	return fields
}

func collectAts(v reflect.Value, ats *[]At) {
	switch v.Kind() {
	case reflect.Int32:
		if v.Type() == atType {
			*ats = append(*ats, At(v.Int()))
		}
	case reflect.Struct:
		for _, f := range Fields(v.Type()) {
			collectAts(v.Field(f.Index), ats)
		}
	case reflect.Slice:
		for i := range v.Len() {
			collectAts(v.Index(i), ats)
		}
	}
}

type encoder struct {
	dst       []byte
	positions map[At]Position
	err       error
}

func (e *encoder) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		e.dst = AppendString(e.dst, v.String())
	case reflect.Bool:
		e.dst = strconv.AppendBool(e.dst, v.Bool())
	case reflect.Int, reflect.Int32, reflect.Int64:
		if v.Type() == atType {
			e.position(At(v.Int()))
			return
		}
		e.dst = strconv.AppendInt(e.dst, v.Int(), 10)
	case reflect.Struct:
		e.dst = append(e.dst, '{')
		for i, f := range Fields(v.Type()) {
			if i > 0 {
				e.dst = append(e.dst, ',')
			}
			e.dst = append(AppendString(e.dst, f.Name), ':')
			e.value(v.Field(f.Index))
		}
		e.dst = append(e.dst, '}')
	case reflect.Slice:
		e.dst = append(e.dst, '[')
		for i := range v.Len() {
			if i > 0 {
				e.dst = append(e.dst, ',')
			}
			e.value(v.Index(i))
		}
		e.dst = append(e.dst, ']')
	case reflect.Map:
		e.object(v)
	default: // json_ld holds what encoding/json has read
		e.raw(v.Interface())
	}
}

func (e *encoder) object(v reflect.Value) {
	keys := make([]string, 0, v.Len())
	for _, k := range v.MapKeys() {
		keys = append(keys, k.String())
	}
	slices.Sort(keys)
	e.dst = append(e.dst, '{')
	for i, k := range keys {
		if i > 0 {
			e.dst = append(e.dst, ',')
		}
		e.dst = append(AppendString(e.dst, k), ':')
		e.value(v.MapIndex(reflect.ValueOf(k)))
	}
	e.dst = append(e.dst, '}')
}

func (e *encoder) position(at At) {
	position, ok := e.positions[at]
	if !ok {
		e.dst = append(e.dst, "null"...)
		return
	}
	e.raw(position)
}

func (e *encoder) raw(v any) {
	b, err := json.Marshal(v)
	if err != nil {
		e.err = err
		return
	}
	e.dst = append(e.dst, b...)
}

const hex = "0123456789abcdef"

// AppendString appends s as a JSON string. Bytes that are not UTF-8 become
// U+FFFD, and what could end an HTML script or a line early is escaped.
func AppendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for _, r := range s { // ranging turns invalid bytes into U+FFFD
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r == '\n':
			dst = append(dst, '\\', 'n')
		case r == '\t':
			dst = append(dst, '\\', 't')
		case r < 0x20 || r == '<' || r == '>' || r == '&' || r == 0x7F:
			dst = append(dst, '\\', 'u', '0', '0', hex[r>>4], hex[r&0xF])
		case r == 0x2028 || r == 0x2029:
			dst = append(dst, '\\', 'u', '2', '0', '2', hex[r&0xF])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return append(dst, '"')
}
