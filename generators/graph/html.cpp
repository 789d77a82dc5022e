#include <generators/graph/html.hpp>

#include <generators/graph/svg.hpp>

namespace aslant::generators {

std::string html_text(workflow_graph const& graph, std::string const& title) {
    std::string const words = xml_escaped(title);
    return "<!DOCTYPE html>\n"
           "<html lang=\"en\">\n"
           "<head>\n"
           "<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n"
           "<title>" +
           words +
           "</title>\n"
           "<style>\n"
           "body { font-family: system-ui, sans-serif; margin: 1.5rem; background: #ffffff; color: #1f2328 }\n"
           "h1 { font-size: 1.25rem; overflow-wrap: anywhere; unicode-bidi: plaintext }\n"
           ".picture { overflow-x: auto }\n"
           "@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } }\n"
           "</style>\n"
           "</head>\n"
           "<body>\n"
           "<h1>" +
           words + "</h1>\n<div class=\"picture\">\n" + inline_svg_text(graph, title) + "</div>\n</body>\n</html>\n";
}

}
