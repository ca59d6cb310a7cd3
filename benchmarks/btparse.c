/* Parses a file as the btparse library does, and prints how many entries there were: cc -O2 btparse.c -lbtparse */
#include <stdio.h>
#include <btparse.h>

int main(int count, char **arguments)
{
    static char *months[] = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };
    boolean status;
    AST *entry;
    int entries = 0;
    FILE *file = count > 1 ? fopen(arguments[1], "r") : NULL;

    if (file == NULL)
        return 2;
    bt_initialize();
    for (int i = 0; i < 12; i++)
        bt_add_macro_text(months[i], months[i], NULL, 0);
    while ((entry = bt_parse_entry(file, arguments[1], 0, &status)) != NULL)
    {
        entries++;
        bt_free_ast(entry);
    }
    bt_cleanup();
    printf("%d\n", entries);
    return 0;
}
